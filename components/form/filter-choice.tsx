/** @jsxImportSource #static-html */
import "./form.css";

/** A labelled choice in a form that narrows a list, where nothing chosen means all; named as in the address. */
export function FilterChoice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | null;
  options: Readonly<Record<string, string>>;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">any</option>
        {Object.entries(options).map(([option, said]) => (
          <option key={option} value={option} selected={option === value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
