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

const CALLS = Object.entries(DOCUMENT.paths).flatMap(([path, calls]) =>
  Object.values(calls).map((call) => ({ path, call })),
);

/** All that the references in a part of the document lead to, and those in there. */
function reached(part: unknown, known = new Set<string>()): Set<string> {
  for (const place of everyMember(part, "$ref") as string[]) {
    if (known.has(place)) continue;
    known.add(place);
    reached(find(place), known);
  }
  return known;
}

describe("the OpenAPI document", () => {
  it("describes every operation once, under a name of its own", () => {
    const described = Object.entries(DOCUMENT.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(
      OPERATIONS.map(({ method, path }) => `${method.toLowerCase()} ${path}`).toSorted(),
    );
    expect(new Set(CALLS.map(({ call }) => call.operationId)).size).toBe(OPERATIONS.length);
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
    for (const { path, call } of CALLS) {
      const declared = call.parameters.filter((parameter) => parameter.in === "path");
      expect(declared.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it("tells what every parameter and every answer is for", () => {
    for (const { call } of CALLS) {
      expect(
        call.parameters.filter(({ description, schema }) => !description && !schema.enum).map(({ name }) => name),
      ).toEqual([]);
      expect(call.summary).toMatch(/\S/);
    }
    for (const status of [400, 404, 500, 503])
      expect(find(`#/components/responses/Problem${status}/description`)).toMatch(/\S/);
  });

  it("shows examples that are as it says", () => {
    for (const { operationId, schema } of DOCUMENTED_CALLS)
      if (operationId in EXAMPLES) expect(faultsBySchema(schema, EXAMPLES[operationId]), operationId).toEqual([]);
    const known = new Set(CALLS.map(({ call }) => call.operationId));
    expect(Object.keys(EXAMPLES).filter((name) => !known.has(name.split(":", 1)[0] ?? ""))).toEqual([]);
    for (const response of Object.values(DOCUMENT.components.responses))
      for (const example of everyMember(response, "example"))
        expect(faultsBySchema("#/components/schemas/Problem", example)).toEqual([]);
  });

  it("shows bodies that may be sent as it says", () => {
    for (const { call } of CALLS) {
      const sent: Record<string, { schema: { $ref?: string }; example?: unknown }> = call.requestBody?.content ?? {};
      for (const { schema, example } of Object.values(sent).filter((media) => media.example !== undefined))
        expect(faultsBySchema(String(schema.$ref), example), call.operationId).toEqual([]);
    }
    for (const [id, { examples = [] }] of Object.entries(DOCUMENT.components.schemas))
      for (const example of examples as unknown[])
        expect(faultsBySchema(`#/components/schemas/${id}`, example), id).toEqual([]);
  });

  it("leaves the objects of answers open, so that members can be added to them", () => {
    const answered = reached(CALLS.map(({ call }) => call.responses));
    expect(answered.size).toBeGreaterThan(50);
    for (const place of answered) expect(everyMember(find(place), "additionalProperties"), place).not.toContain(false);
  });
});
