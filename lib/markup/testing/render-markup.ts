import { createElement, type ReactElement, type ReactNode } from "react";
import * as runtime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { COMPONENT_NAMES } from "../allowed-tags.ts";
import { loadProgram } from "../load-program.ts";

/** The HTML of a program. A component shows as an element of its name in lower case, with its props as `data-` attributes. */
export function renderMarkup(program: string): string {
  const components = Object.fromEntries(["WikiLink", ...COMPONENT_NAMES].map((name) => [name, standIn(name)]));
  return renderToStaticMarkup(createElement(loadProgram<ReactElement>(program, runtime), { components }));
}

const standIn =
  (name: string) =>
  ({ children, ...props }: { children?: ReactNode }) => {
    const data = Object.fromEntries(Object.entries(props).map(([key, value]) => [`data-${key.toLowerCase()}`, value]));
    return createElement(`x-${name.toLowerCase()}`, data, children);
  };
