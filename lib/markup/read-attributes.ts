import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { AllowedTag } from "./allowed-tags.ts";
import { findForbiddenCharacter } from "./find-forbidden-character.ts";
import { LIMITS } from "./limits.ts";
import type { Report } from "./problem-list.ts";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of a tag as checked literals. Everything else on it is reported and left out. */
export function readAttributes(name: string, node: Jsx, allowed: AllowedTag, report: Report): Record<string, string> {
  const attributes = new Map<string, string>();
  if (node.attributes.length > LIMITS.attributes) {
    report(node, "attributes", `<${name}> has too many attributes; ${LIMITS.attributes} are allowed.`);
    return {};
  }
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      report(attribute, "spread", `Braces are not allowed in <${name}>. ${whatIsAllowed(name, allowed)}`);
    } else if (attributes.has(attribute.name)) {
      report(attribute, "attr-duplicate", `The attribute "${attribute.name}" of <${name}> is given twice.`);
    } else {
      const value = readValue(name, attribute, allowed, report);
      if (value !== null) attributes.set(attribute.name, value);
    }
  }
  reportMissing(name, node, allowed, report);
  return { ...allowed.defaults, ...Object.fromEntries(attributes) };
}

function readValue(name: string, attribute: MdxJsxAttribute, allowed: AllowedTag, report: Report): string | null {
  const schema = Object.hasOwn(allowed.attributes, attribute.name) ? allowed.attributes[attribute.name] : undefined;
  if (!schema) {
    const shown = attribute.name.slice(0, 40);
    report(attribute, "attribute", `<${name}> has no attribute "${shown}". ${whatIsAllowed(name, allowed)}`);
    return null;
  }
  if (attribute.value && typeof attribute.value === "object") {
    const message = `Write the value of "${attribute.name}" in double quotes; braces are not allowed.`;
    report(attribute, "attr-expression", message);
    return null;
  }
  return readLiteral(name, attribute, attribute.value ?? "", schema, report);
}

function readLiteral(
  name: string,
  attribute: MdxJsxAttribute,
  written: string,
  schema: AllowedTag["attributes"][string],
  report: Report,
): string | null {
  const forbidden = findForbiddenCharacter(written);
  if (forbidden) {
    report(attribute, "control-char", `The invisible character ${forbidden.name} is not allowed, however written.`);
    return null;
  }
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const why = [...new Set(result.error.issues.map(({ message }) => message.replace(/\.?$/, ".")))].join(" ");
  report(attribute, "attribute-value", `The attribute "${attribute.name}" of <${name}> is not valid. ${why}`);
  return null;
}

function reportMissing(name: string, node: Jsx, allowed: AllowedTag, report: Report): void {
  const given = node.attributes.map((attribute) => (attribute.type === "mdxJsxAttribute" ? attribute.name : ""));
  for (const required of allowed.required.filter((attribute) => !given.includes(attribute))) {
    report(node, "attribute-missing", `<${name}> needs the attribute "${required}".`);
  }
}

function whatIsAllowed(name: string, allowed: AllowedTag): string {
  const names = Object.keys(allowed.attributes);
  if (names.length === 0) return `<${name}> takes no attributes.`;
  return `It takes ${names.map((attribute) => `${attribute}="…"`).join(" ")}.`;
}
