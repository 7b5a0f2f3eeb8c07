/** What a form holds, as it would be sent without a button: each name with its values, in their order. */
export type FormValues = [name: string, value: string][];

export const readValues = (form: HTMLFormElement): FormValues =>
  [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");

/** Whether two readings say the same about the page; the name of the edit and the revision it began at do not count. */
export const sayTheSame = (a: FormValues, b: FormValues): boolean =>
  JSON.stringify(a.filter(isSaid)) === JSON.stringify(b.filter(isSaid));

const isSaid = ([name]: [string, string]): boolean => !["key", "base", "then", "confirm"].includes(name);

/** The first value of a name; empty when there is none. */
export const firstValue = (values: FormValues, name: string): string => values.find(([one]) => one === name)?.[1] ?? "";

export const withValue = (values: FormValues, name: string, value: string): FormValues => [
  ...values.filter(([one]) => one !== name),
  [name, value],
];

export const toBody = (values: FormValues): URLSearchParams => new URLSearchParams(values);
