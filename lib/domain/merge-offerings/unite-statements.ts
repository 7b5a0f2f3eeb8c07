import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { uniteKnowledge } from "./unite-references.ts";

export type Statement = OfferingRecord["statements"][number];

/** The statements of both; those that say the same of the same date become one with the references of both. */
export function uniteStatements(target: readonly Statement[], source: readonly Statement[]): Statement[] {
  const united = new Map<string, Statement>();
  for (const statement of [...target, ...source]) {
    const key = JSON.stringify([statement.asOf, statement.text]);
    const known = united.get(key);
    united.set(key, known ? { ...known, ...uniteKnowledge(known, statement) } : statement);
  }
  return [...united.values()];
}
