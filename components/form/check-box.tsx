/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { type Filled, idOf } from "./field.tsx";

/** A box to tick, with what it means beside it. Several boxes of one name send one value each. */
export function CheckBox({
  name,
  value = "yes",
  filled,
  children,
}: {
  name: string;
  value?: string;
  filled: Filled;
  children: Child;
}) {
  const id = value === "yes" ? idOf(name) : `${idOf(name)}-${value}`;
  return (
    <div className="check">
      <input type="checkbox" id={id} name={name} value={value} checked={(filled.fields[name] ?? []).includes(value)} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
