import { z } from "zod";
import { wordsParameter } from "../parameters.ts";

/** What a save may ask to be confirmed. */
export const WARNINGS = ["similar-name", "blanking", "many-links", "new-host", "repeated-text"] as const;

const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, false: false };

const switchParameter = (description: string) =>
  z
    .preprocess(
      (typed) => (typeof typed === "string" ? (YES_OR_NO[typed] ?? typed) : typed),
      z.boolean("Say true or false."),
    )
    .default(false)
    .meta({ description });

export const summarySchema = z.string().max(500, "A summary has at most 500 characters.");

/** What every write says of itself beside what it carries. */
export const writeQuery = z.strictObject({
  summary: summarySchema.default("").meta({
    description:
      "Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.",
    examples: ["Correct the date of the launch"],
  }),
  minor: switchParameter("Whether it is a small correction that nobody needs to look at."),
  confirmed: wordsParameter(WARNINGS)
    .default([])
    .meta({
      description: "What is meant although it looks wrong: codes that the answer `needs-confirmation` named.",
      examples: [["blanking"]],
    }),
  dryRun: switchParameter(
    "Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.",
  ),
});

/** What a write says of itself. */
export type Note = { summary: string; minor: boolean; confirmed: string[] };
