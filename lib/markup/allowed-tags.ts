import { z } from "zod";
import { partialDateSchema } from "#lib/domain/dates.ts";
import { webAddressSchema } from "#lib/domain/references.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { wordsSchema } from "#lib/domain/text-fields.ts";

/** How a tag may be used. Attributes are named as they are written; each has the schema of its own literal value. */
export type AllowedTag = {
  /** `line`: within a line of text. `block`: on lines of its own. */
  stands: "line" | "block";
  holds: "nothing" | "text" | "blocks";
  attributes: Record<string, z.ZodType<string>>;
  required: string[];
  /** What an attribute says when it is left out. */
  defaults?: Record<string, string>;
};

const VENDORS = 12;
const CHARACTERS = 300;

const phraseSchema = wordsSchema
  .min(1, "It may not be empty.")
  .max(CHARACTERS, `It has at most ${CHARACTERS} characters.`);

const vendorsSchema = z
  .string()
  .transform((list) => list.split(",").map((slug) => slug.trim()))
  .pipe(z.array(slugSchema).max(VENDORS, `At most ${VENDORS} vendors can be named.`))
  .transform((slugs) => [...new Set(slugs)].join(","));

// Held to the rules of every link, in check-links.ts.
const linkAddress = z.string();
const calloutKind = z.enum(["note", "warning", "finding"], "Choose note, warning or finding.");

const text: AllowedTag = { stands: "line", holds: "text", attributes: {}, required: [] };
const mark: AllowedTag = { ...text, holds: "nothing" };
const block: AllowedTag = { ...text, stands: "block", holds: "nothing" };

const ELEMENTS: [string, AllowedTag][] = [
  ["a", { ...text, attributes: { href: linkAddress, title: phraseSchema }, required: ["href"] }],
  ["abbr", { ...text, attributes: { title: phraseSchema } }],
  ["br", mark],
  ["details", { ...block, holds: "blocks", attributes: { open: z.literal("", "Write it without a value.") } }],
  ["del", text],
  ["ins", text],
  ["kbd", text],
  ["mark", text],
  ["q", text],
  ["small", text],
  ["span", text],
  ["sub", text],
  ["summary", { ...block, holds: "text" }],
  ["sup", text],
];

const COMPONENTS: [string, AllowedTag][] = [
  [
    "Callout",
    { ...block, holds: "blocks", attributes: { kind: calloutKind, title: phraseSchema }, defaults: { kind: "note" } },
  ],
  [
    "Cite",
    {
      ...mark,
      attributes: { url: webAddressSchema, title: phraseSchema, retrieved: partialDateSchema },
      required: ["url", "title"],
    },
  ],
  ["Compare", { ...block, attributes: { vendors: vendorsSchema, asOf: partialDateSchema }, required: ["vendors"] }],
  ["NeedsSource", { ...mark, attributes: { note: phraseSchema } }],
  ["Offering", { ...mark, attributes: { slug: slugSchema }, required: ["slug"] }],
  ["Placement", { ...block, attributes: { offering: slugSchema }, required: ["offering"] }],
  ["StackDiagram", { ...block, attributes: { asOf: partialDateSchema, vendors: vendorsSchema, layer: slugSchema } }],
];

/** The HTML elements and the components that a text may hold. Everything else is refused. */
export const ALLOWED_TAGS: ReadonlyMap<string, AllowedTag> = new Map([...ELEMENTS, ...COMPONENTS]);

export const COMPONENT_NAMES: readonly string[] = COMPONENTS.map(([name]) => name);
export const ELEMENT_NAMES: readonly string[] = ELEMENTS.map(([name]) => name);
