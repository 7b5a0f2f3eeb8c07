import { z } from "zod";
import { KEPT_WHOLE } from "./record-form/kept-whole.ts";
import { webAddressSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { lineSchema, sentencesSchema } from "./text-fields.ts";

const MOST_GROUPS = 100;
const MOST_ITEMS = 1000;
const MOST_ITEMS_IN_ALL = 5000;

const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "Use lower-case letters, digits and hyphens.")
  .meta({ description: "Tells it apart from its neighbours in all versions." });

const itemSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  homepage: webAddressSchema.nullable().default(null),
  repository: webAddressSchema.nullable().default(null),
  also: z
    .array(lineSchema)
    .max(50)
    .default([])
    .meta({ description: "Other groups that it belongs to, as `Group / Group within it`." }),
  offering: slugSchema.nullable().default(null).meta({ description: "The offering of ours that it is." }),
});

const itemsSchema = z.array(itemSchema).max(MOST_ITEMS).default([]);

const innerGroupSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  note: sentencesSchema.default(""),
  items: itemsSchema,
});

export const modelGroupSchema = innerGroupSchema.extend({
  groups: z.array(innerGroupSchema).max(MOST_GROUPS).default([]),
});

export type ModelItem = z.infer<typeof itemSchema>;
export type ModelGroup = z.infer<typeof modelGroupSchema>;

/**
 * What a model sorts under its own headings: groups, groups within them, and the entries of each. Names repeat nowhere
 * within a group; what an entry is `also` in exists.
 */
export const modelGroupsSchema = z
  .array(modelGroupSchema)
  .max(MOST_GROUPS)
  .superRefine((groups, context) => {
    for (const { path, message } of faultsOfGroups(groups))
      context.addIssue({ code: "custom", path: [...path], message });
  })
  .register(KEPT_WHOLE, { says: "groups and entries" });

/** The name of a group for an entry that is also in it. */
export const groupPath = (...titles: readonly string[]): string => titles.join(" / ");

/** The groups that entries can be in, by their path. */
export const pathsOfGroups = (groups: readonly ModelGroup[]): string[] =>
  groups.flatMap(({ title, groups: inner }) => [title, ...inner.map((group) => groupPath(title, group.title))]);

/** All entries, with the path of the group that each is in. */
export const itemsOfGroups = (groups: readonly ModelGroup[]): { item: ModelItem; path: string }[] =>
  groups.flatMap(({ title, items, groups: inner }) => [
    ...items.map((item) => ({ item, path: title })),
    ...inner.flatMap((group) => group.items.map((item) => ({ item, path: groupPath(title, group.title) }))),
  ]);

/** The entries of other groups that are also in a group, by its path. */
export const itemsAlsoIn = (groups: readonly ModelGroup[]): Map<string, { item: ModelItem; path: string }[]> =>
  Map.groupBy(
    itemsOfGroups(groups).flatMap(({ item, path }) => item.also.map((other) => ({ item, path, other }))),
    ({ other }) => other,
  );

type GroupFault = { path: readonly (string | number)[]; message: string };

function faultsOfGroups(groups: readonly ModelGroup[]): GroupFault[] {
  const count = itemsOfGroups(groups).length;
  const tooMany = count > MOST_ITEMS_IN_ALL ? [{ path: [], message: `At most ${MOST_ITEMS_IN_ALL} entries fit.` }] : [];
  const known = new Set(pathsOfGroups(groups));
  return [
    ...tooMany,
    ...repeated(groups, []),
    ...groups.flatMap((group, at) => [
      ...repeated(group.groups, [at, "groups"]),
      ...faultsOfItems(group.items, [at, "items"], known),
      ...group.groups.flatMap(({ items }, inner) => faultsOfItems(items, [at, "groups", inner, "items"], known)),
    ]),
  ];
}

const repeated = (members: readonly { id: string }[], path: readonly (string | number)[]): GroupFault[] =>
  members.flatMap(({ id }, at) =>
    members.findIndex((other) => other.id === id) === at
      ? []
      : [{ path: [...path, at, "id"], message: `“${id}” stands there twice.` }],
  );

const faultsOfItems = (
  items: readonly ModelItem[],
  path: readonly (string | number)[],
  known: ReadonlySet<string>,
): GroupFault[] => [
  ...repeated(items, path),
  ...items.flatMap(({ also }, at) =>
    also.flatMap((name, index) =>
      known.has(name) ? [] : [{ path: [...path, at, "also", index], message: `There is no group “${name}”.` }],
    ),
  ),
];
