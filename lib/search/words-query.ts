import { Prisma } from "#lib/db/generated/client.ts";
import type { Question } from "./read-question.ts";

/**
 * The question as SQL of type `tsquery`: all its words in their English stems, or the same with the last word as the
 * beginning of one.
 */
export function wordsQuery({ words, unfinished }: Question): Prisma.Sql {
  const whole = Prisma.sql`websearch_to_tsquery('english', plain(${words}))`;
  if (!unfinished) return whole;
  const others = words.slice(0, words.length - unfinished.length);
  const begun = `${unfinished}':*`;
  return Prisma.sql`(${whole} || (websearch_to_tsquery('english', plain(${others})) && (
    to_tsquery('simple', '''' || plain(${begun})) || to_tsquery('english', '''' || plain(${begun})))))`;
}
