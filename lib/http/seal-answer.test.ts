import { expect, test } from "vitest";
import type { WholeAnswer } from "./answer.ts";
import { sealAnswer } from "./seal-answer.ts";

const NONCE = "s3cr3t_s3cr3t-s3cr3t0000";

function seal(
  type: string,
  body: string,
  headers: WholeAnswer["headers"] = {},
): { policy: string; headers: WholeAnswer["headers"] } {
  const sealed = sealAnswer(
    { status: 200, headers: { "content-type": type, ...headers }, body: Buffer.from(body) },
    NONCE,
  );
  return { policy: String(sealed.headers["content-security-policy"]), headers: sealed.headers };
}

test("a page may run our script files and the inline scripts that its nonce vouches for", () => {
  const { policy } = seal("text/html; charset=utf-8", `<script nonce="${NONCE}">a()</script><script>b()</script>`);
  expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'sha256-[^']+'; style-src /);
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]) {
    expect(policy).toContain(rule);
  }
});

test("a page that was made at build time, when there was no nonce, may run all of its scripts", () => {
  const { policy } = seal("text/html", "<script>a()</script>", { "x-nextjs-cache": "HIT" });
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
});

test("data and pictures that are opened as a document run and load nothing", () => {
  for (const type of ["application/json", "image/svg+xml", "text/csv"]) {
    expect(seal(type, "{}").policy).toBe("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }
});

test("a script file has no policy of its own, which a worker would take over", () => {
  expect(seal("application/javascript; charset=UTF-8", "").policy).toBe("");
});

test("the nonce in the announcement of a preload is taken out, and the rest still reads", () => {
  const { headers } = seal("text/html", "", {
    link: `</a.js>; rel=preload; nonce="${NONCE}"; as=script, </b.css>; rel=preload`,
  });
  expect(headers.link).toBe("</a.js>; rel=preload; as=script, </b.css>; rel=preload");
});

test("an answer that is still being written has its headers too", () => {
  const { headers } = sealAnswer(
    { status: 200, headers: { "content-type": "text/event-stream" }, body: Buffer.of() },
    NONCE,
  );
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "permissions-policy": expect.any(String) });
});

test("a document that comes with a policy of its own keeps it", () => {
  const own = "default-src 'none'; style-src 'unsafe-inline'";
  expect(seal("text/html", "<p>Preview</p>", { "content-security-policy": own }).policy).toBe(own);
});
