import type { AnyNode, Expression, Property, SpreadElement } from "acorn";
import { ALLOWED_TAGS, COMPONENT_NAMES } from "./allowed-tags.ts";
import { HTML_ELEMENTS } from "./check-html.ts";

const COMPONENTS: ReadonlySet<string> = new Set(["WikiLink", ...COMPONENT_NAMES]);

const ELEMENT_PROPS = [
  "align",
  "aria-describedby",
  "aria-label",
  "checked",
  "children",
  "className",
  "data-footnote-backref",
  "data-footnote-ref",
  "data-footnotes",
  "disabled",
  "href",
  "id",
  "open",
  "rel",
  "start",
  "title",
  "type",
];

const COMPONENT_PROPS = COMPONENT_NAMES.flatMap((name) => Object.keys(ALLOWED_TAGS.get(name)?.attributes ?? {}));
const PROPS: ReadonlySet<string> = new Set([...ELEMENT_PROPS, ...COMPONENT_PROPS, "kind", "n", "name"]);

export const foreign = (node: AnyNode): Error =>
  new Error(`The program holds a foreign ${node.type} at ${node.start}.`);

export const isName = (node: AnyNode, name: string): boolean => node.type === "Identifier" && node.name === name;

export const isComponentName = (node: AnyNode): boolean => node.type === "Identifier" && COMPONENTS.has(node.name);

export const isMember = (node: AnyNode, object: string, properties: Iterable<string>): boolean =>
  node.type === "MemberExpression" &&
  !node.computed &&
  !node.optional &&
  isName(node.object, object) &&
  [...properties].some((property) => isName(node.property, property));

/** Throws unless the expression is `(0,import_jsx_runtime.jsx)(type, {…})` with literals and more such calls inside. */
export function checkJsxCall(node: Expression | SpreadElement): void {
  if (node.type !== "CallExpression" || node.optional || !isRuntime(node.callee)) throw foreign(node);
  const [type, props, ...more] = node.arguments;
  if (!type || props?.type !== "ObjectExpression" || more.length > 0 || !isType(type)) throw foreign(node);
  props.properties.forEach(checkProp);
}

function isRuntime(node: AnyNode): boolean {
  if (node.type !== "SequenceExpression" || node.expressions.length !== 2) return false;
  const [zero, member] = node.expressions;
  return zero?.type === "Literal" && member !== undefined && isMember(member, "import_jsx_runtime", ["jsx", "jsxs"]);
}

const isType = (node: AnyNode): boolean =>
  isComponentName(node) ||
  isMember(node, "_components", HTML_ELEMENTS) ||
  isMember(node, "import_jsx_runtime", ["Fragment"]);

function checkProp(property: Property | SpreadElement): void {
  if (property.type !== "Property" || property.computed || property.kind !== "init") throw foreign(property);
  const { key, value } = property;
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
  if (!PROPS.has(name)) throw foreign(property);
  if (name !== "children") checkLiteral(value);
  else if (value.type !== "ArrayExpression") checkChild(value);
  else for (const element of value.elements) checkChild(element);
}

function checkChild(node: Expression | SpreadElement | null): void {
  if (node?.type === "Literal") checkLiteral(node);
  else if (node) checkJsxCall(node);
  else throw new Error("The program holds an empty child.");
}

function checkLiteral(node: Expression): void {
  const literal = node.type === "Literal" && ["string", "number", "boolean"].includes(typeof node.value);
  if (!literal) throw foreign(node);
}
