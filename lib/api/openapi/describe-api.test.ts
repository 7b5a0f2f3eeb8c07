import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../examples.ts";
import { OPERATIONS } from "../operations.ts";
import { DOCUMENT, faultsBySchema } from "../testing/contract.ts";
import { DOCUMENTED_CALLS } from "../testing/documented-calls.ts";

/** All values of members of this name, wherever they stand. */
function everyMember(part: unknown, name: string): unknown[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, member]) => [
    ...(key === name ? [member] : []),
    ...everyMember(member, name),
  ]);
}

const find = (place: string): unknown =>
  place
    .slice(2)
    .split("/")
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], DOCUMENT);

describe("the OpenAPI document", () => {
  it("describes every operation once, under a name of its own", () => {
    const described = Object.entries(DOCUMENT.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(
      OPERATIONS.map(({ method, path }) => `${method.toLowerCase()} ${path}`).toSorted(),
    );
    expect(new Set(DOCUMENTED_CALLS.map(({ operationId }) => operationId)).size).toBe(OPERATIONS.length);
  });

  it("leads nowhere with a reference", () => {
    const places = everyMember(DOCUMENT, "$ref") as string[];
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) expect(find(place), place).toBeTypeOf("object");
  });

  it("holds nothing that no call leads to", () => {
    const reached = new Set(everyMember(DOCUMENT, "$ref"));
    const { securitySchemes: _, ...rooms } = DOCUMENT.components;
    for (const [room, parts] of Object.entries(rooms))
      for (const name of Object.keys(parts))
        expect([...reached], `${room}/${name}`).toContain(`#/components/${room}/${name}`);
  });

  it("declares each part of a path that stands in braces as a required parameter, and no other", () => {
    for (const [path, { get }] of Object.entries(DOCUMENT.paths)) {
      const declared = get?.parameters.filter((parameter) => parameter.in === "path");
      expect(declared?.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(declared?.every(({ required }) => required)).toBe(true);
    }
  });

  it("tells what every parameter and every answer is for", () => {
    for (const { get } of Object.values(DOCUMENT.paths)) {
      expect(
        get?.parameters.filter(({ description, schema }) => !description && !schema.enum).map(({ name }) => name),
      ).toEqual([]);
      expect(get?.summary).toMatch(/\S/);
    }
    for (const status of [400, 404, 500, 503])
      expect(find(`#/components/responses/Problem${status}/description`)).toMatch(/\S/);
  });

  it("shows examples that are as it says", () => {
    for (const { operationId, schema } of DOCUMENTED_CALLS)
      if (operationId in EXAMPLES) expect(faultsBySchema(schema, EXAMPLES[operationId]), operationId).toEqual([]);
    expect(
      Object.keys(EXAMPLES).filter((name) => !DOCUMENTED_CALLS.some(({ operationId }) => operationId === name)),
    ).toEqual([]);
    for (const response of Object.values(DOCUMENT.components.responses))
      for (const example of everyMember(response, "example"))
        expect(faultsBySchema("#/components/schemas/Problem", example)).toEqual([]);
  });

  it("leaves the objects of answers open, so that members can be added to them", () => {
    expect(everyMember(DOCUMENT, "additionalProperties")).not.toContain(false);
  });
});
