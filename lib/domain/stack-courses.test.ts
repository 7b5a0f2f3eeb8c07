import { expect, it } from "vitest";
import { COURSE_UNITS, layCourses } from "./stack-courses.ts";
import type { TreeComponent } from "./taxonomy.ts";
import { SMALL_STACK } from "./testing/small-stack.ts";

const [sample] = SMALL_STACK.layers.flatMap(({ components }) => components.flatMap(({ offerings }) => offerings));

const cells = (...counts: number[]): TreeComponent[] =>
  counts.map((count, id) => ({
    id,
    slug: `c${id}`,
    title: "Component",
    definition: "",
    offerings: Array.from({ length: count }, () => sample ?? []).flat(),
  }));

it("fills every course, with at most four cells in it, for every number of components", () => {
  for (let count = 1; count <= 21; count += 1) {
    const courses = layCourses(cells(...Array.from({ length: count }, (_, id) => id % 7)));
    for (const course of courses) {
      expect(course.length).toBeLessThanOrEqual(4);
      expect(course.reduce((sum, { span }) => sum + span, 0)).toBe(COURSE_UNITS);
    }
    expect(courses.flat().map(({ component }) => component.id)).toEqual(Array.from({ length: count }, (_, id) => id));
  }
});

it("keeps a cell in its course whatever stands in it, so that it is found in the same place on every date", () => {
  const places = (...counts: number[]) =>
    layCourses(cells(...counts)).map((course) => course.map(({ component }) => component.id));
  expect(places(0, 0, 0, 0, 0, 0, 0, 0)).toEqual(places(1, 9, 16, 1, 3, 0, 2, 30));
});

it("gives a crowded cell the width that its neighbours do not need", () => {
  const [course = []] = layCourses(cells(1, 1, 16, 1));
  const [first = 0, second = 0, crowded = 0, last = 0] = course.map(({ span }) => span);
  expect(crowded).toBeGreaterThanOrEqual(2 * Math.max(first, second));
  expect(crowded).toBeGreaterThan(last);
});

it("divides a course evenly when nothing asks for more", () => {
  const [course = []] = layCourses(cells(1, 1, 1, 1));
  expect(course.map(({ span }) => span)).toEqual([3, 3, 3, 3]);
});

it("lays nothing for a layer without components", () => {
  expect(layCourses([])).toEqual([]);
});
