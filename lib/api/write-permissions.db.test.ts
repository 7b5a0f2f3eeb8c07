import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "#lib/accounts/testing/people.ts";
import { isPermitted } from "#lib/domain/permissions.ts";
import { actorWithin, type Scope, scopesOf } from "#lib/domain/token-scopes.ts";
import { OPERATIONS } from "./operations.ts";
import { openWritableApi, type WritableApi } from "./testing/open-writable-api.ts";

let api: WritableApi;

beforeAll(async () => {
  api = await openWritableApi();
});
afterAll(() => api.close());

const ASKING = OPERATIONS.filter(({ permission }) => permission);

const HOLDERS: Person[] = ["noel", "tess", "grace", "adam"];

it("every call that writes asks for a permission", () => {
  const writing = OPERATIONS.filter(({ method, limit }) => method !== "GET" && limit === "edit");
  expect(writing.length).toBeGreaterThan(15);
  expect(writing.filter(({ permission }) => !permission).map(({ operationId }) => operationId)).toEqual([]);
});

it.each(HOLDERS)("a token of %s lets in where its scope does, and nowhere else", async (as) => {
  const wrong: string[] = [];
  for (const scope of scopesOf(api.people[as])) {
    for (const { path, method, operationId, permission } of ASKING) {
      const address = path.slice("/api/v1".length).replace(/\{\w+\}/g, "amazon-s3");
      const { status, body } = await api.call(address, { as, scope, method });
      const isRefused = (body as { type?: string } | null)?.type === "/problems/not-permitted";
      if (isRefused === mayCall(as, scope, permission) || status >= 500)
        wrong.push(`${operationId} ${scope}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

const mayCall = (person: Person, scope: Scope, permission: (typeof ASKING)[number]["permission"]): boolean =>
  permission !== undefined && isPermitted(actorWithin(api.people[person], [scope]), permission);
