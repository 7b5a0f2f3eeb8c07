/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { connection } from "next/server";
import { createElement } from "react";
import { showPage } from "#app/_next/show-page.tsx";
import { ApiErrors } from "#components/api-reference/api-errors.tsx";
import { ApiPromise } from "#components/api-reference/api-promise.tsx";
import { ApiReference } from "#components/api-reference/api-reference.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { siteOf } from "#lib/accounts/site-address.ts";
import { listCalls, listErrors } from "#lib/api/list-calls.ts";
import { PROMISE } from "#lib/api/promise/promise.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { readEnv } from "#lib/env.ts";
import { OpenConsole } from "./open-console.tsx";

export const metadata: Metadata = {
  title: "API",
  description: "The cloud stack as JSON: every call, with examples that run.",
};

export default async function ApiPage() {
  await connection();
  const { SITE_URL, PORT } = readEnv();
  // The page is the same for all who ask: what one of them wrote as Host is not on it.
  const site = siteOf(SITE_URL, `localhost:${PORT}`);
  return showPage(
    <SiteFrame path="/api" clocks={NOW}>
      <h1 className="title">API</h1>
      <p className="lead">
        The stack as JSON, without a key, from anywhere. Described by <a href="/api/v1/openapi.json">OpenAPI 3.1</a>,
        which is made from the schemas that the calls parse and answer with.
      </p>
      <p>
        Every read takes two clocks where they mean something: <code>asOf</code> asks what was true in the world on a
        day, <code>at</code> what this wiki said at a revision. Answers carry strong ETags. Who writes sends a{" "}
        <a href="/settings/tokens">token</a>; the examples that write say <code>dryRun=true</code>, so that they change
        nothing. See <a href="#promise">what is promised</a> and <a href="#errors">the errors</a>.
      </p>
      <div id="console" />
      <ApiReference groups={listCalls(site)} />
      <ApiErrors errors={listErrors()} />
      <ApiPromise promise={PROMISE} />
    </SiteFrame>,
    createElement(OpenConsole),
  );
}
