import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { pointerOf } from "#lib/domain/errors.ts";
import { diffTokens } from "#lib/domain/merge/diff-tokens.ts";

/** One step of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { op: "add" | "replace"; path: string; value: unknown }
  | { op: "remove"; path: string };

// Lists of a record have at most some hundred members.
const MAX_CHANGED_MEMBERS = 400;

/**
 * The JSON Patch that makes one record out of another. Carried out in order it gives `after` exactly; it is empty when both
 * say the same. A member of a list that only changed is patched inside where it stands.
 */
export const diffRecord = (before: unknown, after: unknown): JsonPatchOperation[] => diffValue(before, after, "");

function diffValue(before: unknown, after: unknown, path: string): JsonPatchOperation[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isObject(before) && isObject(after)) return diffMembers(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return diffList(before, after, path);
  return [{ op: "replace", path, value: after }];
}

type Members = Record<string, unknown>;

function diffMembers(before: Members, after: Members, path: string): JsonPatchOperation[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return [
    ...gone.map((name) => ({ op: "remove" as const, path: path + pointerOf([name]) })),
    ...Object.entries(after).flatMap(([name, value]) => {
      const inside = path + pointerOf([name]);
      return Object.hasOwn(before, name)
        ? diffValue(before[name], value, inside)
        : [{ op: "add" as const, path: inside, value }];
    }),
  ];
}

/** From the end to the beginning, so that no step moves the place of a later one. */
function diffList(before: readonly unknown[], after: readonly unknown[], path: string): JsonPatchOperation[] {
  const changes = diffTokens(before.map(canonicalJson), after.map(canonicalJson), MAX_CHANGED_MEMBERS);
  if (!changes) return [{ op: "replace", path, value: after }];
  return changes.toReversed().flatMap(({ from, to, start, end }) => {
    const both = Math.min(to - from, end - start);
    const steps: JsonPatchOperation[] = [];
    for (let place = to - 1; place >= from + both; place -= 1) steps.push({ op: "remove", path: `${path}/${place}` });
    for (const [index, value] of after.slice(start + both, end).entries())
      steps.push({ op: "add", path: `${path}/${from + both + index}`, value });
    for (let index = 0; index < both; index += 1)
      steps.push(...diffValue(before[from + index], after[start + index], `${path}/${from + index}`));
    return steps;
  });
}

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
