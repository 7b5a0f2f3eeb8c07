import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import { groupChanges } from "./group-changes.ts";

const change = (number: number, id: number, by: string | null, day = "22"): Change => ({
  number,
  parent: null,
  at: `2026-11-${day}T10:00:00.000Z`,
  page: { id, kind: "article", slug: `page-${id}`, title: `Page ${id}` },
  by,
  byName: by,
  summary: "",
  minor: false,
  origin: "edit",
  deleted: false,
  tags: [],
  byteDelta: 0,
  waiting: false,
});

const numbersOf = (changes: Change[]): [string, number[][]][] =>
  groupChanges(changes).map(({ date, runs }) => [date, runs.map((run) => run.map(({ number }) => number))]);

test("edits of one page by one author in a row stand together, and nobody else's between them", () => {
  const changes = [
    change(6, 1, "ada"),
    change(5, 1, "ada"),
    change(4, 2, "ada"),
    change(3, 1, "ada"),
    change(2, 1, "noel"),
  ];
  expect(numbersOf(changes)).toEqual([["2026-11-22", [[6, 5], [4], [3], [2]]]]);
});

test("midnight parts what would stand together", () => {
  const changes = [change(2, 1, "ada", "23"), change(1, 1, "ada", "22")];
  expect(numbersOf(changes)).toEqual([
    ["2026-11-23", [[2]]],
    ["2026-11-22", [[1]]],
  ]);
});

test("two hidden authors are not taken for one", () => {
  expect(numbersOf([change(2, 1, null), change(1, 1, null)])).toEqual([["2026-11-22", [[2], [1]]]]);
});
