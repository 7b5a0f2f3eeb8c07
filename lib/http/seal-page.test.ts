import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sealPage } from "./seal-page.ts";

const NONCE = "s3cr3t_s3cr3t-s3cr3t0000";
const sourceOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const seal = (html: string, nonce: string | null = NONCE): { html: string; scripts: string[] } => {
  const { html: sealed, scripts } = sealPage(Buffer.from(html), nonce);
  return { html: sealed.toString(), scripts };
};

test("inline scripts with the nonce are named by the hash of their bytes, and the nonce is gone", () => {
  const { html, scripts } = seal(`<p>é</p><script nonce="${NONCE}" id="_R_">say("é…")</script>`);
  expect(html).toBe('<p>é</p><script id="_R_">say("é…")</script>');
  expect(scripts).toEqual([sourceOf('say("é…")')]);
});

test("a script that got into the page without the nonce is not named", () => {
  expect(seal(`<script>steal()</script><script nonce="guess">steal()</script>`).scripts).toEqual([]);
});

test("a script that opens before one of ours takes it along: neither runs", () => {
  expect(seal(`<script>steal();<script nonce="${NONCE}">ours()</script>`).scripts).toEqual([]);
});

test("scripts from files and blocks of data need no hash", () => {
  const { scripts } = seal(
    `<script nonce="${NONCE}" src="/a.js"></script><script type="application/ld+json" nonce="${NONCE}">{}</script>`,
  );
  expect(scripts).toEqual([]);
});

test("the nonce in the data of a page is replaced in its length and before the hash is taken", () => {
  const blank = "-".repeat(NONCE.length);
  const { html, scripts } = seal(`<script nonce="${NONCE}">push("nonce:${NONCE}")</script>`);
  expect(html).toBe(`<script>push("nonce:${blank}")</script>`);
  expect(scripts).toEqual([sourceOf(`push("nonce:${blank}")`)]);
});

test("the same script twice is named once", () => {
  expect(seal(`<script nonce="${NONCE}">a()</script>`.repeat(2)).scripts).toHaveLength(1);
});

test("of a page made at build time every inline script is named and no byte changed", () => {
  const page = `<script>a()</script><script src="/b.js"></script><script id="x">b()</script>`;
  expect(seal(page, null)).toEqual({ html: page, scripts: [sourceOf("a()"), sourceOf("b()")] });
});
