/**
 * The members of an item that `fields` names, all without it. `record.status` names a part of the member `record`: of a
 * member of which only parts are named only these are left.
 */
export function pickFields<Item extends object>(item: Item, fields: readonly string[] | undefined): Partial<Item> {
  if (!fields) return item;
  const picked = Object.entries(item).flatMap(([name, value]) => {
    if (fields.includes(name)) return [[name, value]];
    const parts = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
    return parts.length > 0 ? [[name, Object.fromEntries(parts.map((part) => [part, value[part]]))]] : [];
  });
  return Object.fromEntries(picked) as Partial<Item>;
}
