import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCall, writeCurl } from "./example-call.ts";
import { listCalls } from "./list-calls.ts";
import { OPERATIONS } from "./operations.ts";
import { type ContractApi, openContractApi } from "./testing/open-contract-api.ts";

let api: ContractApi;

beforeAll(async () => {
  api = await openContractApi();
});
afterAll(() => api.close());

/** What takes back an edit finds none over the first content, others hang on its pages, and a webhook is its owner's. */
const WITHOUT = /^(undo|revert|rollback|restore|delete)|Webhook$|^listDeliveries$/;

describe("the examples of the reference", () => {
  it.each(OPERATIONS)("$operationId runs as it is shown, and changes nothing", async (operation) => {
    const { method, address, headers: shown, body } = exampleCall(operation);
    const { Authorization: token, ...others } = shown;
    const headers = Object.fromEntries(Object.entries(others).map(([name, value]) => [name.toLowerCase(), value]));
    if (operation.operationId === "createWebhook") return;
    const called = await api.call(address, {
      method,
      as: token ? "grace" : null,
      headers,
      ...(body === null ? {} : { body }),
    });
    const expected = WITHOUT.test(operation.operationId) ? [200, 404, 409, 422] : [200, 201];
    expect(expected, JSON.stringify(called.body)).toContain(called.status);
    expect(await api.db.revision.count({ where: { origin: { not: "import" } } })).toBe(0);
  });

  it("are written so that a shell takes them as they are", () => {
    const curl = writeCurl(
      {
        method: "POST",
        address: "/a?b=c",
        headers: { Authorization: "Bearer $STRATA_TOKEN", "If-Match": "*" },
        body: "it's",
      },
      "https://wiki.example",
    );
    expect(curl).toBe(
      "curl -X POST 'https://wiki.example/a?b=c' \\\n  -H \"Authorization: Bearer $STRATA_TOKEN\" \\\n  -H 'If-Match: *' \\\n  -d 'it'\\''s'",
    );
  });

  it("stand with every call, under groups that say what they are about", () => {
    const groups = listCalls("https://wiki.example");
    expect(
      groups
        .flatMap(({ calls }) => calls)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(OPERATIONS.map(({ operationId }) => operationId).toSorted());
    expect(groups.every(({ description }) => description.length > 10)).toBe(true);
  });
});
