/** @jsxImportSource #static-html */
import { Confirmations } from "#components/editor/confirmations.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Placement } from "#lib/domain/offering-record.ts";
import { namesOfPlacement } from "#lib/domain/placing-form.ts";
import { PlacementFields } from "./placement-fields.tsx";
import "#components/record-form/record-form.css";
import "./place.css";

/** The fields of the form besides those of the placement, which a fault may point to. */
const OWN_FIELDS = ["find", "offering", "vendor", "status", "definition", "summary"];

type Props = {
  action: string;
  back: string;
  /** What goes with the form unseen: its base, its claim, its key. */
  hidden: Record<string, string>;
  filled: Filled;
  problem: Problem | null;
  /** The offering's other placements, which the rules are judged beside; null while it is not known which offering. */
  others: readonly Placement[] | null;
  /** What the placement test says against the component, as far as it is known. */
  note: string | null;
  /** The component and its layer, where they are not chosen in the form. */
  fixed?: { slug: string; layer: string; layerTitle: string };
  button: string;
  children: Child;
};

/** The form of a placement; `children` ask who is placed where. */
export function PlaceForm({ action, back, hidden, filled, problem, others, note, fixed, button, children }: Props) {
  return (
    <form
      method="post"
      action={action}
      className="form place-form"
      data-place
      data-others={others ? JSON.stringify(others) : undefined}
      data-layer={fixed?.layer}
      data-layer-title={fixed?.layerTitle}
    >
      <FormProblem problem={problem} names={[...OWN_FIELDS, ...namesOfPlacement(filled.fields)]} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fixed && <input type="hidden" name="placement/component" value={fixed.slug} />}
      {children}
      <PlacementFields filled={filled} note={note} />
      <Field name="summary" label="Summary" hint="What you do here, for the history. May stay empty." filled={filled} />
      <Confirmations problem={problem} confirmed={filled.fields.confirm ?? []} />
      <p className="form-actions">
        <button type="submit" className="button">
          {button}
        </button>
        <a href={back} className="button-quiet">
          Cancel
        </a>
      </p>
    </form>
  );
}
