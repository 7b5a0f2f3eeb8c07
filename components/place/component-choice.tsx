/** @jsxImportSource #static-html */
import { Field, type Filled, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField, fieldValue } from "#lib/domain/form-fields.ts";
import type { TreeLayer } from "#lib/domain/taxonomy.ts";

const NAME = "placement/component";

/** Where in the stack: a component chosen layer by layer, or found by typing its name. */
export function ComponentChoice({ layers, filled }: { layers: readonly TreeLayer[]; filled: Filled }) {
  const id = idOf(NAME);
  const faults = faultsOfField(filled.faults, NAME);
  const chosen = fieldValue(filled.fields, NAME);
  return (
    <div className="form-row">
      <div className="field">
        <label htmlFor={id}>Component</label>
        <span className="field-hint" id={`${id}-hint`}>
          Layer by layer, from the top of the stack.
        </span>
        <select
          id={id}
          name={NAME}
          aria-describedby={`${id}-hint ${id}-faults`}
          aria-invalid={faults.length > 0 ? "true" : undefined}
        >
          <option value="">Choose a component</option>
          {layers.toReversed().map((layer) => (
            <optgroup key={layer.slug} label={layer.title} data-layer={layer.slug}>
              {layer.components.map(({ slug, title }) => (
                <option key={slug} value={slug} selected={slug === chosen}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <FieldFaults id={`${id}-faults`} faults={faults} />
      </div>
      <Field
        name="find"
        label="Or find it by name"
        hint="What is typed here counts before what is chosen."
        list="component-names"
        autoComplete="off"
        filled={filled}
      />
      <datalist id="component-names">
        {layers.flatMap(({ components }) => components.map(({ slug, title }) => <option key={slug} value={title} />))}
      </datalist>
    </div>
  );
}
