/** A name of an account behind an at sign; not within an address, a link or another name. */
const MENTION = /(?<![\w/[@.&-])@([a-z0-9][a-z0-9_-]{1,39})/gi;

const CODE = /(```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`)/;

/** The accounts that a text names as `@name`, in lower case; what stands in code names nobody. */
export function findMentions(text: string): string[] {
  const prose = text.split(CODE).filter((_, index) => index % 2 === 0);
  const names = prose.flatMap((part) => [...part.matchAll(MENTION)].map(([, name = ""]) => name.toLowerCase()));
  return [...new Set(names)];
}

/** The text with each `@name` of these accounts as a link to them. */
export const linkMentions = (text: string, names: ReadonlySet<string>): string =>
  text
    .split(CODE)
    .map((part, index) => {
      if (index % 2) return part;
      return part.replace(MENTION, (said, name: string) => {
        const known = name.toLowerCase();
        return names.has(known) ? `[@${name}](/users/${known})` : said;
      });
    })
    .join("");
