import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "#lib/env.ts";
import { DESCRIBED, fuzzedCallOf } from "./testing/fuzzed-call.ts";
import { type ContractApi, openContractApi } from "./testing/open-contract-api.ts";

/** The same calls each time, unless more are asked for. */
const { FUZZ_RUNS: runs, FUZZ_SEED: seed } = readEnv();

let api: ContractApi;
const heard = new Map<number, number>();

beforeAll(async () => {
  api = await openContractApi();
});
afterAll(() => api.close());

describe("whatever is sent", () => {
  it.each(DESCRIBED)(
    "$operationId answers as the document says, and never that something broke",
    async (call) => {
      const property = fc.asyncProperty(fuzzedCallOf(call), async (asked) => {
        const { status } = await api.call(asked.address, asked);
        heard.set(status, (heard.get(status) ?? 0) + 1);
        expect(status).toBeLessThan(500);
        expect(console.error).not.toHaveBeenCalled();
      });
      await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
    },
    120_000,
  );

  it("reached what is behind the doors, and was refused in many ways", () => {
    expect([...heard.keys()].toSorted()).toEqual(
      expect.arrayContaining([200, 201, 400, 401, 403, 404, 406, 412, 415, 422, 428]),
    );
  });
});
