import { expect, it } from "vitest";
import { readDiffQuestion } from "./diff-question.ts";

it("reads the two numbers and the way to show them", () => {
  expect(readDiffQuestion({ from: "3", to: "17", view: "inline" })).toEqual({
    asked: { from: 3, to: 17 },
    inline: true,
    notice: null,
  });
  expect(readDiffQuestion({})).toEqual({ asked: { from: null, to: null }, inline: false, notice: null });
});

it.each(["x", "-1", "1.5", "99999999999", "1e3", " "])("leaves %j out and says so", (said) => {
  const { asked, notice } = readDiffQuestion({ from: said, to: "17" });
  expect(asked).toEqual({ from: null, to: 17 });
  expect(notice).toBe("“from” in the address must be the number of a revision, such as 17. It was left out.");
});
