/** A component that a text may use: whether it stands on lines of its own, holds nothing, and its attributes. */
export type MarkupTag = {
  name: string;
  block: boolean;
  empty: boolean;
  /** `values` are all that it may say; none when any fitting text will do. */
  attributes: { name: string; required: boolean; values: string[] }[];
};
