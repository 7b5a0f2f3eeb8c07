/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";

type Hidden = { text: boolean; summary: boolean; author: boolean; reason: string; byName: string; at: Date };

export type ShownSuppressible = {
  number: number;
  page: { kind: Kind; slug: string };
  current: boolean;
  at: Date;
  by: string;
  byName: string;
  title: string;
  summary: string;
  body: string;
  hidden: Hidden | null;
};

/** A revision in full, what is hidden of it, and the forms that hide more or show it again. */
export function SuppressForm({ revision, kept }: { revision: ShownSuppressible; kept: KeptForm | null }) {
  const { number, hidden, page } = revision;
  const filled = { fields: kept?.fields ?? ticked(hidden), faults: kept?.problem.errors ?? [] };
  return (
    <>
      <FormProblem problem={kept?.problem ?? null} names={["reason", "lift-reason"]} />
      <dl className="facts">
        <Fact label="Of the page">
          <a href={pathOf(page)}>{revision.title}</a>
          {revision.current && ", which says this now"}
        </Fact>
        <Fact label="Saved">
          <Instant at={revision.at.toISOString()} /> by <PersonLink name={revision.by} displayName={revision.byName} />
        </Fact>
        <Fact label="Summary">{revision.summary || "none"}</Fact>
        <Fact label="Hidden">{hidden ? sayHidden(hidden) : "nothing"}</Fact>
      </dl>
      <div className="columns">
        <section className="suppressed-text" tabIndex={0} aria-label="The text of the revision">
          {revision.body || "No text."}
        </section>
        <div className="aside">
          <HideForm number={number} current={revision.current} filled={filled} />
          {hidden && <LiftForm number={number} filled={filled} />}
        </div>
      </div>
    </>
  );
}

function HideForm({ number, current, filled }: { number: number; current: boolean; filled: Filled }) {
  return (
    <form method="post" action="/admin/suppress/save" className="form panel">
      <h2>Hide</h2>
      <input type="hidden" name="revision" value={number} />
      <fieldset className="fieldset">
        <legend>What nobody else is to see</legend>
        {!current && (
          <CheckBox name="text" filled={filled}>
            Its text, title, address and facts
          </CheckBox>
        )}
        <CheckBox name="summary" filled={filled}>
          Its summary
        </CheckBox>
        <CheckBox name="author" filled={filled}>
          Who wrote it
        </CheckBox>
      </fieldset>
      {current && (
        <p className="note">What a page says now is edited or reverted first; then its text can be hidden.</p>
      )}
      <Field name="reason" label="Reason" filled={filled} required maxLength={300} />
      <div className="form-actions">
        <button type="submit" className="button button-grave">
          Hide it
        </button>
      </div>
    </form>
  );
}

function LiftForm({ number, filled }: { number: number; filled: Filled }) {
  return (
    <form method="post" action="/admin/suppress/lift/save" className="form panel">
      <h2>Show again</h2>
      <input type="hidden" name="revision" value={number} />
      <Field name="lift-reason" label="Reason for showing it" filled={filled} required maxLength={300} />
      <div className="form-actions">
        <button type="submit" className="button-quiet">
          Show everything again
        </button>
      </div>
    </form>
  );
}

const PARTS = ["text", "summary", "author"] as const;

const partsOf = (hidden: Hidden) => PARTS.filter((part) => hidden[part]);

const ticked = (hidden: Hidden | null) =>
  Object.fromEntries(hidden ? partsOf(hidden).map((part) => [part, ["yes"]]) : []);

const sayHidden = (hidden: Hidden): string =>
  `${partsOf(hidden).join(", ")}, by ${hidden.byName} on ${hidden.at.toISOString().slice(0, 10)}: ${hidden.reason}`;
