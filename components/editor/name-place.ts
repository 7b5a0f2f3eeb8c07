const NAMES: Record<string, string> = { "/title": "Title", "/slug": "Address", "/body": "Text" };

/** A place of a page in words: `/record/placements/0/until` is “Placements 1, until”. */
export function namePlace(pointer: string): string {
  const known = NAMES[pointer];
  if (known) return known;
  const steps = pointer.split("/").slice(2).map(nameStep);
  const name = steps.join(", ").replace(/, (\d)/g, " $1");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const nameStep = (step: string): string =>
  /^\d+$/.test(step) ? String(Number(step) + 1) : step.replace(/[A-Z]/g, (big) => ` ${big.toLowerCase()}`);

/** A value of a record as a person reads it; empty for what is not there. */
export function writeValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(writeValue).join("\n");
  if (typeof value !== "object") return String(value);
  const said = Object.entries(value).flatMap(([name, one]) => {
    const text = writeValue(one);
    return text ? [`${nameStep(name)}: ${text}`] : [];
  });
  return said.join("; ");
}
