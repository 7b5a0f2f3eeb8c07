import { expect, test } from "vitest";
import { serveMetrics, writeMetrics } from "./metrics.ts";
import { serveForTest } from "./serve-for-test.ts";

test("figures are told in the text format of Prometheus, and every other address is left alone", async () => {
  const figures = [{ name: "strata_log_head", help: "The newest.", type: "gauge", value: 7 } as const];
  const others = serveMetrics(
    (_, response) => void response.end("other"),
    async () => figures,
  );
  const { ask } = await serveForTest(others);
  const metrics = await ask("/metrics");
  expect(metrics.headers["content-type"]).toContain("version=0.0.4");
  expect(metrics.body.toString()).toBe(
    "# HELP strata_log_head The newest.\n# TYPE strata_log_head gauge\nstrata_log_head 7\n",
  );
  expect((await ask("/metrics/x")).body.toString()).toBe("other");
  expect(writeMetrics([])).toBe("");
});
