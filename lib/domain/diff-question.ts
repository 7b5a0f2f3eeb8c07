import { saidRevisionSchema } from "./revision-number.ts";

/** Which two revisions of a page to compare, as an address says it, and how to show them. */
export type DiffQuestion = {
  asked: { from: number | null; to: number | null };
  inline: boolean;
  /** What could not be read, as a sentence. */
  notice: string | null;
};

/** A number that cannot be read counts as not said and is told. */
export function readDiffQuestion(said: Partial<Record<"from" | "to" | "view", string | undefined>>): DiffQuestion {
  const asked = { from: saidRevisionSchema.parse(said.from ?? null), to: saidRevisionSchema.parse(said.to ?? null) };
  const unread = (["from", "to"] as const).filter((name) => said[name] !== undefined && asked[name] === null);
  return {
    asked,
    inline: said.view === "inline",
    notice: unread.length
      ? `“${unread.join("” and “")}” in the address must be the number of a revision, such as 17. It was left out.`
      : null,
  };
}
