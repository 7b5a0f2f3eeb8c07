import type { Members, Outline } from "./outline-api.ts";

/**
 * In which ways a program that was written against the first outline could fail against the second: what is gone, of
 * another type, or needed all at once. What was added is none of them.
 */
export const findBreaks = (released: Outline, now: Outline): string[] => [
  ...Object.entries(released.calls).flatMap(([call, { parameters, sends, answers }]) => {
    const found = now.calls[call];
    if (!found) return [`${call} is gone.`];
    return [
      ...breaksOfSent(call, parameters, found.parameters),
      ...breaksOfSent(call, sends, found.sends),
      ...breaksOfAnswered(call, answers, found.answers),
    ];
  }),
  ...Object.entries(released.schemas).flatMap(([name, members]) => {
    const found = now.schemas[name];
    if (!found) return [`The schema ${name} is gone.`];
    return isSent(released, name) ? breaksOfSent(name, members, found) : breaksOfAnswered(name, members, found);
  }),
];

/** What is sent may become freer: it may be left out, or be of more types. */
const breaksOfSent = (where: string, released: Members, now: Members): string[] => [
  ...Object.entries(released).flatMap(([place, was]) => {
    const is = now[place];
    if (is === undefined) return [`${where}:${place} is not taken any more.`];
    if (isAlways(is) && !isAlways(was)) return [`${where}:${place} is needed now.`];
    const lost = missing(typesOf(was), typesOf(is));
    return lost.length > 0 ? [`${where}:${place} is not taken as ${lost.join(" or ")} any more.`] : [];
  }),
  ...Object.keys(now)
    .filter((place) => !(place in released) && isAlways(now[place] ?? "") && isMember(place, released))
    .map((place) => `${where}:${place} is new and needed.`),
];

/** What is answered may become stricter: it may always be there, or be of fewer types. A word may be added to words. */
const breaksOfAnswered = (where: string, released: Members, now: Members): string[] =>
  Object.entries(released).flatMap(([place, was]) => {
    const is = now[place];
    if (is === undefined) return [`${where}:${place} is gone.`];
    if (isAlways(was) && !isAlways(is)) return [`${where}:${place} is not always there any more.`];
    const found = missing(typesOf(is), typesOf(was)).filter((type) => !(isWord(type) && typesOf(was).some(isWord)));
    return found.length > 0 ? [`${where}:${place} may be ${found.join(" or ")} now.`] : [];
  });

/** A new member of something that was there before; what is new as a whole asks nothing of anybody. */
const isMember = (place: string, released: Members): boolean => {
  const above = place.replace(/(\.[^.[\]]*|\[\])$/, "");
  return above === place ? /^(path|query|header) /.test(place) : above in released;
};

const isAlways = (said: string): boolean => said.endsWith("!");
const typesOf = (said: string): string[] => said.replace(/!$/, "").split("|");
const missing = (these: string[], among: string[]): string[] => these.filter((type) => !among.includes(type));
const isWord = (type: string): boolean => type.startsWith('"');

/** Whether a schema is of what is sent: named by what calls read, or by such a schema. */
function isSent({ calls, schemas }: Outline, name: string): boolean {
  const sent = new Set<string>();
  const follow = (members: Members): void => {
    for (const type of Object.values(members).flatMap(typesOf)) {
      if (!(type in schemas) || sent.has(type)) continue;
      sent.add(type);
      follow(schemas[type] ?? {});
    }
  };
  for (const { sends } of Object.values(calls)) follow(sends);
  return sent.has(name);
}
