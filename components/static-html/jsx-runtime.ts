import type { JSX as ReactJsx } from "react";
import { escapeText, Html } from "./html.ts";

/** What may stand between two tags. Nothing is printed for null, undefined, true and false. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

/** A part of a page: a function of what it shows, without state. */
export type Part<P> = (props: P) => Child;

/**
 * JSX that makes markup at once instead of elements for React: for pages that are only read. React makes every element
 * three times, as data for its server, as markup, and as data for a browser that has no use for it. Files choose it with
 * `@jsxImportSource #static-html`; every text and attribute is escaped.
 */
export function jsx(type: string | Part<never>, props: Props): Html {
  if (typeof type === "function") return fragment((type as Part<Props>)(props));
  const { children, ...attributes } = props;
  const opening = `<${type}${printAttributes(attributes)}`;
  return VOID.has(type) ? markup(`${opening}/>`) : markup(`${opening}>${print(children)}</${type}>`);
}

export const jsxs = jsx;

export const Fragment = ({ children }: { children?: Child }): Html => fragment(children);

const fragment = (child: Child): Html => (child instanceof Html ? child : markup(print(child)));

const markup = (text: string): Html => new Html([text], []);

const VOID = new Set("area base br col embed hr img input link meta source track wbr path".split(" "));

function print(child: Child): string {
  if (typeof child === "string") return escapeText(child);
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(print).join("");
  return typeof child === "number" ? String(child) : "";
}

/** Where HTML has another name than React's types, which the attributes are checked by. */
const NAMES: Record<string, string> = {
  className: "class",
  htmlFor: "for",
  defaultValue: "value",
  defaultChecked: "checked",
  viewBox: "viewBox",
};

function printAttributes(attributes: Readonly<Record<string, unknown>>): string {
  let printed = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || name === "key") continue;
    if (value === false && !name.startsWith("aria-")) continue;
    const written = NAMES[name] ?? name.toLowerCase();
    const text = name === "style" ? printStyle(value as Record<string, string | number>) : String(value);
    printed += value === true && !name.startsWith("aria-") ? ` ${written}` : ` ${written}="${escapeText(text)}"`;
  }
  return printed;
}

/** Declarations as they are: a length says its unit, a custom property keeps its name. */
const printStyle = (style: Record<string, string | number>): string =>
  Object.entries(style)
    .map(
      ([name, value]) =>
        `${name.startsWith("--") ? name : name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}:${value}`,
    )
    .join(";");

type Tag = keyof ReactJsx.IntrinsicElements;

export declare namespace JSX {
  type Element = Html;
  type ElementType = Tag | Part<never>;
  type IntrinsicElements = {
    [K in Tag]: Omit<ReactJsx.IntrinsicElements[K], "children" | "ref"> & { children?: Child };
  };
  type IntrinsicAttributes = { key?: string | number };
  type ElementChildrenAttribute = { children: unknown };
}
