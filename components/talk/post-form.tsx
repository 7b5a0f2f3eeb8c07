/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Field } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";

const HINT = "The markup of pages: **bold**, [[links]], lists, quotes, code. @name tells somebody.";

/** The form of a thread's beginning (with a title) or of a reply, with what was typed before and what was wrong with it. */
export function PostForm({
  action,
  titled,
  kept,
  hidden = {},
  send,
}: {
  action: string;
  titled: boolean;
  kept: KeptForm | null;
  hidden?: Record<string, string>;
  send: string;
}) {
  const filled = { fields: kept?.fields ?? {}, faults: kept?.problem.errors ?? [] };
  const doubts = kept?.problem.code === "needs-confirmation" ? kept.problem.errors : [];
  return (
    <form method="post" action={action} className="form">
      <FormProblem problem={kept?.problem ?? null} names={titled ? ["title", "body"] : ["body"]} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {titled && <Field name="title" label="What it is about" filled={filled} maxLength={200} required />}
      <Field name="body" label="Your text" filled={filled} hint={HINT} rows={7} required />
      {doubts.map(({ code, detail }) => (
        <CheckBox key={code} name="confirm" value={code} filled={filled}>
          I mean this: {detail}
        </CheckBox>
      ))}
      <p className="form-actions">
        <button type="submit" className="button">
          {send}
        </button>
      </p>
    </form>
  );
}
