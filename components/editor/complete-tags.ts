import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from "@codemirror/autocomplete";
import type { MarkupTag } from "#lib/domain/markup-tag.ts";

/** Components behind `<`, and within a tag its attributes and their values: those that the compiler allows. */
export const completeTags =
  (tags: readonly MarkupTag[]) =>
  (context: CompletionContext): CompletionResult | null =>
    completeName(context, tags) ?? completeValue(context, tags) ?? completeAttribute(context, tags);

function completeName(context: CompletionContext, tags: readonly MarkupTag[]): CompletionResult | null {
  const begun = context.matchBefore(/<\w*$/);
  if (!begun) return null;
  const options = tags.map((tag) => snippetCompletion(writeSnippet(tag), { label: `<${tag.name}`, type: "class" }));
  return { from: begun.from, options, validFor: /^<\w*$/ };
}

/** A tag with its required attributes to fill in, and a place for what it holds. */
function writeSnippet({ name, attributes, empty }: MarkupTag): string {
  const required = attributes.filter((attribute) => attribute.required);
  const said = required.map((attribute, index) => ` ${attribute.name}="#{${index + 1}}"`).join("");
  return empty ? `<${name}${said} />` : `<${name}${said}>\n\n#{${required.length + 1}}\n\n</${name}>`;
}

function completeValue(context: CompletionContext, tags: readonly MarkupTag[]): CompletionResult | null {
  const begun = context.matchBefore(/<\w+(?:\s+\w+="[^"]*")*\s+\w+="\w*$/);
  const [, name, attribute, typed = ""] = /^<(\w+).*\s(\w+)="(\w*)$/s.exec(begun?.text ?? "") ?? [];
  const known = tags.find((tag) => tag.name === name)?.attributes.find((one) => one.name === attribute);
  if (!known?.values.length) return null;
  return { from: context.pos - typed.length, options: known.values.map((label): Completion => ({ label })) };
}

function completeAttribute(context: CompletionContext, tags: readonly MarkupTag[]): CompletionResult | null {
  const begun = context.matchBefore(/<\w+(?:\s+\w+="[^"]*")*\s+\w*$/);
  const [, name, typed = ""] = /^<(\w+).*\s(\w*)$/s.exec(begun?.text ?? "") ?? [];
  const tag = tags.find((one) => one.name === name);
  if (!begun || !tag) return null;
  const options = tag.attributes
    .filter((attribute) => !begun.text.includes(` ${attribute.name}=`))
    .map((attribute) =>
      snippetCompletion(`${attribute.name}="#{1}"`, {
        label: attribute.name,
        type: "property",
        detail: attribute.required ? "required" : "",
      }),
    );
  return { from: context.pos - typed.length, options, validFor: /^\w*$/ };
}
