/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { connection } from "next/server";
import { showPage } from "#app/_next/show-page.tsx";
import { ApiReference } from "#components/api-reference/api-reference.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { listCalls } from "#lib/api/list-calls.ts";
import { NOW } from "#lib/domain/clocks.ts";

export const metadata: Metadata = {
  title: "API",
  description: "The cloud stack as JSON: every call, with examples that run.",
};

export default async function ApiPage() {
  await connection();
  return showPage(
    <SiteFrame path="/api" clocks={NOW}>
      <h1 className="title">API</h1>
      <p className="lead">
        The stack as JSON, without a key, from anywhere. Described by <a href="/api/v1/openapi.json">OpenAPI 3.1</a>,
        which is made from the schemas that the calls parse and answer with.
      </p>
      <p>
        Every read takes two clocks where they mean something: <code>asOf</code> asks what was true in the world on a
        day, <code>at</code> what this wiki said at a revision. Every error is <code>application/problem+json</code>{" "}
        with all faults at once, and its <code>type</code> leads to an explanation. Answers carry strong ETags. Members
        may be added to an answer; none is renamed, removed or given another meaning within <code>/api/v1</code>.
      </p>
      <ApiReference groups={listCalls()} />
    </SiteFrame>,
  );
}
