import { expect, test } from "vitest";
import { readForm } from "./read-form.ts";

const post = (body: BodyInit, type?: string) =>
  new Request("http://wiki.example/save", {
    method: "POST",
    body,
    ...(type ? { headers: { "content-type": type } } : {}),
  });

test("the fields of a browser's form keep their values and the order of these", async () => {
  const sent = new URLSearchParams([
    ["title", "Amazon S3"],
    ["confirm", "blanking"],
    ["confirm", "new-host"],
  ]);
  expect(await readForm(post(sent))).toEqual({
    fields: { title: ["Amazon S3"], confirm: ["blanking", "new-host"] },
  });
});

test("a form in several parts is read; a file in it is not", async () => {
  const sent = new FormData();
  sent.set("body", "Line one\nZeile zwei ü\n");
  sent.set("file", new File(["x"], "x.txt"));
  const read = await readForm(post(sent));
  expect("fields" in read && read.fields.body).toHaveLength(1);
  expect("fields" in read && read.fields.file).toBeUndefined();
});

test("a flat JSON object is a form too; numbers and switches are written out", async () => {
  const read = await readForm(post(JSON.stringify({ base: 12, minor: true, confirm: ["a", "b"] }), "application/json"));
  expect(read).toEqual({ fields: { base: ["12"], minor: ["true"], confirm: ["a", "b"] } });
});

test("a field named like a part of every object is a field like others", async () => {
  const read = await readForm(post("__proto__=x&constructor=y", "application/x-www-form-urlencoded"));
  expect("fields" in read && Object.keys(read.fields)).toEqual(["__proto__", "constructor"]);
});

test.each([
  ["a list", "[1]", "application/json"],
  ["broken JSON", "{", "application/json"],
  ["a text", "hello", "text/plain"],
])("%s is refused as no form", async (_, body, type) => {
  const read = await readForm(post(body, type));
  expect("problem" in read && read.problem.code).toBe("invalid-input");
});

test("a form beyond 4 MB is refused as too large", async () => {
  const read = await readForm(post(`body=${"x".repeat(4 * 1024 * 1024)}`, "application/x-www-form-urlencoded"));
  expect("problem" in read && read.problem.code).toBe("too-large");
});
