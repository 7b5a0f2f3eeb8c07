/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { type FormFields, fieldValue, type KeptForm } from "#lib/domain/form-fields.ts";
import { Confirmations } from "./confirmations.tsx";
import { ConflictView } from "./conflict-view.tsx";
import "./editor.css";

/** The fields of the form beside those of the record. */
export const EDIT_FIELDS = ["title", "slug", "body", "summary", "minor", "watch", "confirm"];

type Props = {
  /** The door that the form is sent to. */
  action: string;
  /** Where to go who does not want to edit after all. */
  back: string;
  fields: FormFields;
  problem: Problem | null;
  conflict: KeptForm["conflict"];
  /** The names of all fields that the form shows, so that every other fault is told above it. */
  names: readonly string[];
  /** What only a whole page has: null where a section is edited. */
  whole: { title: true; slug: boolean; record: Child; open: boolean } | null;
  /** What was asked to be shown before saving: a preview, or the changes. */
  shown: Child;
};

const CARRIED = ["base", "key", "section", "kind", "component"];

/**
 * The form of a page or of a section: complete without scripts, and what the editor takes its fields, its buttons and its
 * places for messages from where scripts run (`data-…`).
 */
export function EditForm({ action, back, fields, problem, conflict, names, whole, shown }: Props) {
  const filled: Filled = { fields, faults: problem?.errors ?? [] };
  return (
    <form method="post" action={action} className="form edit-form" data-edit-form>
      {CARRIED.filter((name) => fieldValue(fields, name) !== "").map((name) => (
        <input key={name} type="hidden" name={name} value={fieldValue(fields, name)} />
      ))}
      <div data-edit-notice />
      <div data-edit-conflict>{conflict && <ConflictView conflict={conflict} />}</div>
      <div data-edit-problem>
        <FormProblem problem={problem} names={names} />
      </div>
      <div data-edit-shown>{shown}</div>
      {whole && (
        <div className="edit-head">
          <Field name="title" label="Title" filled={filled} required maxLength={200} autoComplete="off" />
          {whole.slug && (
            <Field
              name="slug"
              label="Name in the address"
              hint="Left empty, it is made from the title. It stays for ever."
              filled={filled}
              maxLength={80}
              autoComplete="off"
            />
          )}
        </div>
      )}
      <div data-edit-similar />
      <div className="edit-text" data-edit-text>
        <Field name="body" label="Text" hint={HINT} filled={filled} rows={24} />
      </div>
      {whole && (
        <details className="edit-record" open={whole.open}>
          <summary>Facts</summary>
          <div className="edit-facts">{whole.record}</div>
        </details>
      )}
      <div className="edit-last">
        <Field
          name="summary"
          label="Summary of the edit"
          hint="What you changed and why, in a sentence."
          filled={filled}
          maxLength={500}
          autoComplete="off"
        />
        <div className="edit-checks">
          <CheckBox name="minor" filled={filled}>
            A minor edit: spelling, form, nothing to discuss
          </CheckBox>
          <CheckBox name="watch" filled={filled}>
            Watch this page
          </CheckBox>
        </div>
        <div data-edit-confirmations>
          <Confirmations problem={problem} confirmed={fields.confirm ?? []} />
        </div>
        <div className="form-actions">
          <button type="submit" className="button">
            Save
          </button>
          <button type="submit" className="button-quiet" name="then" value="preview" formNoValidate>
            Preview
          </button>
          {fieldValue(fields, "base") && (
            <button type="submit" className="button-quiet" name="then" value="changes" formNoValidate>
              Show changes
            </button>
          )}
          <a href={back}>Cancel</a>
        </div>
        <div className="edit-sending" data-edit-sending role="status" />
      </div>
    </form>
  );
}

const HINT = "Markdown, with [[links]] to other pages and the components that the compiler allows.";
