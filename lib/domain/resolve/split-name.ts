/**
 * A name as words in lower case without accents or signs, so that `AmazonS3`, `amazon-s3` and `Amazon S3` are two words
 * alike: a word also begins where a small letter or digit meets a capital, and where a run of capitals ends.
 */
export const wordsOfName = (name: string): string[] =>
  name
    .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What two spellings of one name have in common: their letters and digits. */
export const keyOfName = (name: string): string => wordsOfName(name).join("");

/** A name without what stands in brackets: `Amazon Elastic Container Registry (ECR)`. */
export const withoutBrackets = (name: string): string => name.replace(/\([^)]*\)/g, " ").trim() || name;

/**
 * The words of a name without the name of a vendor before them, the longest of them; all of them where no such name
 * begins it, or nothing would be left.
 */
export function withoutVendor(words: readonly string[], vendorKeys: ReadonlySet<string>): readonly string[] {
  for (let length = words.length - 1; length > 0; length -= 1)
    if (vendorKeys.has(words.slice(0, length).join(""))) return words.slice(length);
  return words;
}
