/** @jsxImportSource #static-html */
import { type Filled, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField, fieldValue } from "#lib/domain/form-fields.ts";
import { HANDOVERS } from "#lib/domain/offering-record.ts";

const NAME = "placement/handover";

/** The placement test: what the customer hands over says which layer follows. `note` says where the component disagrees. */
export function HandoverTest({ filled, note }: { filled: Filled; note: string | null }) {
  const id = idOf(NAME);
  const chosen = fieldValue(filled.fields, NAME);
  return (
    <fieldset className="fieldset handover-test" id={id} aria-describedby={`${id}-faults`}>
      <legend>The placement test: what does the customer hand over?</legend>
      {Object.entries(HANDOVERS).map(([value, { label, layer }]) => (
        <div className="check" key={value}>
          <input
            type="radio"
            name={NAME}
            id={`${id}-${value}`}
            value={value}
            checked={value === chosen}
            data-layer={layer}
          />
          <label htmlFor={`${id}-${value}`}>
            {label} <span className="field-hint">places it in {layer}</span>
          </label>
        </div>
      ))}
      <output className="layer-note" data-layer-note>
        {note}
      </output>
      <FieldFaults id={`${id}-faults`} faults={faultsOfField(filled.faults, NAME)} />
    </fieldset>
  );
}
