/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { Choice } from "#components/form/choice.tsx";
import { Field, type Filled, idOf } from "#components/form/field.tsx";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { sayChoice } from "#lib/domain/record-form/field-words.ts";

type Props = { filled: Filled; similar: readonly PageName[]; vendors: readonly PageName[] };

/**
 * Which offering: named, and where the name is not known, one of the similar ones or a new one with what its page begins
 * with.
 */
export function OfferingChoice({ filled, similar, vendors }: Props) {
  const name = fieldValue(filled.fields, "offering").trim();
  return (
    <fieldset className="fieldset">
      <legend>Which offering?</legend>
      <Field
        name="offering"
        label="Name of the offering"
        hint="If it is in the wiki already, its title, address or another name finds it."
        list="offering-names"
        autoComplete="off"
        filled={filled}
      />
      <datalist id="offering-names" />
      {similar.length > 0 && <Similar name={name} similar={similar} chosen={fieldValue(filled.fields, "choice")} />}
      <NewOffering filled={filled} asked={name !== ""} offered={similar.length > 0} vendors={vendors} />
    </fieldset>
  );
}

/** “Is it one of these?”, asked before a page is made. */
function Similar({ name, similar, chosen }: { name: string; similar: readonly PageName[]; chosen: string }) {
  const id = idOf("choice");
  return (
    <fieldset className="fieldset similar">
      <legend>Is it one of these?</legend>
      <input type="hidden" name="shown" value={name} />
      {similar.map(({ slug, title }) => (
        <div className="check" key={slug}>
          <input type="radio" name="choice" id={`${id}-${slug}`} value={slug} checked={slug === chosen} />
          <label htmlFor={`${id}-${slug}`}>{title}</label> <a href={`/offerings/${slug}`}>look at it</a>
        </div>
      ))}
      <div className="check">
        <input type="radio" name="choice" id={`${id}-new`} value="new" checked={chosen === "new"} />
        <label htmlFor={`${id}-new`}>None of these: “{name}” is new</label>
      </div>
    </fieldset>
  );
}

function NewOffering({
  filled,
  asked,
  offered,
  vendors,
}: {
  filled: Filled;
  asked: boolean;
  offered: boolean;
  vendors: readonly PageName[];
}) {
  return (
    <details className="entry" open={asked}>
      <summary>If it is not in the wiki yet</summary>
      <fieldset className="fieldset">
        <legend className="visually-hidden">A new offering</legend>
        {!offered && (
          <CheckBox name="choice" value="new" filled={filled}>
            It is new: make its page
          </CheckBox>
        )}
        <Field
          name="vendor"
          label="Vendor"
          hint="Who sells or keeps it."
          list="vendor-names"
          autoComplete="off"
          filled={filled}
        />
        <datalist id="vendor-names">
          {vendors.map(({ slug, title }) => (
            <option key={slug} value={title} />
          ))}
        </datalist>
        <Choice
          name="status"
          label="Status"
          filled={filled}
          options={STATUSES.map((value) => ({ value, label: sayChoice(value) }))}
        />
        <Field
          name="definition"
          label="Definition"
          hint="What it is, in one or two sentences."
          rows={2}
          filled={filled}
        />
      </fieldset>
    </details>
  );
}
