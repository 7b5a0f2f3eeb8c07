import { expect, test, vi } from "vitest";
import { serveForTest } from "./serve-for-test.ts";
import { serveUncached } from "./serve-uncached.ts";

test("each request reaches the handler as it came, and its answer has no policy against the scripts of the tools", async () => {
  const { ask } = await serveForTest(serveUncached((request, response) => void response.end(request.url)));
  for (const target of ["/?x=1", "/?x=2"]) {
    const { headers, body } = await ask(target);
    expect(body.toString()).toBe(target);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBeUndefined();
  }
});

test("a handler that fails is answered for with 500", async () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  const { ask } = await serveForTest(serveUncached(() => Promise.reject(new Error("broken"))));
  expect((await ask("/")).status).toBe(500);
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
});
