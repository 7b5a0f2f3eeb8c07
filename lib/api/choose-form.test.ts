import { expect, test } from "vitest";
import { chooseForm } from "./choose-form.ts";
import type { Form } from "./form.ts";
import { OPERATIONS } from "./operations.ts";

const TURTLE: Form<unknown> = { type: "text/turtle", suffix: "ttl", description: "A graph", write: () => "" };

const [first] = OPERATIONS;
if (!first) throw new Error("The API has no operation.");
const operation = { ...first, forms: [TURTLE] };

test("the suffix of the address counts before Accept, and JSON is what is had without either", () => {
  expect(chooseForm(operation, "ttl", "application/json")).toEqual({ form: TURTLE });
  expect(chooseForm(operation, "json", "text/turtle")).toEqual({ form: null });
  expect(chooseForm(operation, null, null)).toEqual({ form: null });
  expect(chooseForm(operation, null, "text/turtle, application/json;q=0.9")).toEqual({ form: TURTLE });
});

test("who takes none of the forms is told which there are", () => {
  expect(chooseForm(operation, null, "image/png")).toEqual({
    problem: expect.objectContaining({ code: "not-acceptable", detail: expect.stringContaining("text/turtle") }),
  });
});
