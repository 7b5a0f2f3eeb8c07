import { type Content, contentSchema, normaliseBody, recordSchemaOf } from "#lib/domain/content.ts";
import { type Fault, faultsOf } from "#lib/domain/errors.ts";
import { type CompiledMarkup, compileMarkup } from "#lib/markup/compile-markup.ts";
import type { Proposal } from "./proposal.ts";

export type Checked = { content: Content; summary: string; compiled: CompiledMarkup };

/**
 * Everything about a proposal that can be judged without the database: fields, record and markup. All faults at once,
 * each with a JSON pointer; those of the text name line and column.
 */
export async function checkProposal(proposal: Proposal): Promise<{ checked: Checked } | { faults: Fault[] }> {
  const body = normaliseBody(proposal.body);
  const fields = contentSchema.safeParse({ ...proposal, body });
  const record = recordSchemaOf(proposal.kind).safeParse(proposal.record);
  const markup = await compileMarkup(body);
  if (fields.success && record.success && markup.ok) {
    const { summary, ...rest } = fields.data;
    return { checked: { content: { ...rest, record: record.data }, summary, compiled: markup.compiled } };
  }
  return {
    faults: [
      ...(fields.success ? [] : faultsOf(fields.error)),
      ...(record.success ? [] : faultsOf(record.error, "/record")),
      ...(markup.ok ? [] : markup.problems.map(faultOfMarkup)),
    ],
  };
}

const faultOfMarkup = (found: { line: number; column: number; code: string; message: string }): Fault => ({
  pointer: "/body",
  code: found.code,
  detail: `Line ${found.line}, column ${found.column}: ${found.message}`,
});
