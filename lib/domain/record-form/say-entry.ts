import { branchOf, type FieldTree, textOf } from "./field-tree.ts";
import { sayChoice } from "./field-words.ts";
import type { GroupShape, Member } from "./form-shape.ts";

const SHOWN = 3;
const MAX_LENGTH = 80;

/** An entry of a list in a few words: what its first short fields say, else what it says at all. */
export function sayEntry({ members }: GroupShape, tree: FieldTree): string {
  const said = members.map((member) => ({ member, text: sayMember(member, tree) })).filter(({ text }) => text);
  const short = said.filter(({ member }) => isShort(member)).slice(0, SHOWN);
  const words = (short.length ? short : said.slice(0, 1)).map(({ text }) => text).join(" · ");
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH).trimEnd()}…` : words || "Empty";
}

function sayMember({ name, shape }: Member, tree: FieldTree): string {
  const text = textOf(branchOf(tree, name)).trim();
  return shape.sort === "choice" && text ? sayChoice(text) : text;
}

const isShort = ({ name, shape }: Member): boolean =>
  name !== "id" && (shape.sort === "choice" || (shape.sort === "text" && !shape.long && !shape.web));
