/** The media types that an address under `/api` may choose between by `Accept`. */
const MEDIA_TYPES = [
  "application/json",
  "application/ld+json",
  "application/problem+json",
  "application/x-ndjson",
  "application/yaml",
  "text/csv",
  "text/html",
  "text/turtle",
  "*/*",
];

/**
 * The one spelling of an `Accept` header: the media types known here that it accepts, the most wanted first (RFC 9110,
 * 12.5.1). No header means any type; null when it accepts nothing that is known.
 */
export function canonicalAccept(header: string | undefined): string | null {
  if (header === undefined || header === "*/*") return "*/*";
  const wanted = header
    .split(",")
    .map(parseRange)
    .filter(({ type, quality }) => MEDIA_TYPES.includes(type) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted.length > 0 ? [...new Set(wanted.map(({ type }) => type))].join(", ") : null;
}

function parseRange(range: string): { type: string; quality: number } {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
}
