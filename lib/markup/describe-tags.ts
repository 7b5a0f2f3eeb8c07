import { z } from "zod";
import type { MarkupTag } from "#lib/domain/markup-tag.ts";
import { ALLOWED_TAGS, COMPONENT_NAMES } from "./allowed-tags.ts";

/** The components that a text may use, as the editor suggests them: the same list that the compiler holds a text against. */
export const describeTags = (): MarkupTag[] =>
  COMPONENT_NAMES.flatMap((name) => {
    const tag = ALLOWED_TAGS.get(name);
    if (!tag) return [];
    const attributes = Object.entries(tag.attributes).map(([attribute, schema]) => ({
      name: attribute,
      required: tag.required.includes(attribute),
      values: schema instanceof z.ZodEnum ? schema.options.map(String) : [],
    }));
    return [{ name, block: tag.stands === "block", empty: tag.holds === "nothing", attributes }];
  });
