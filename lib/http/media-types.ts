/** The media types that an address under `/api` may choose between by `Accept`. */
const MEDIA_TYPES = [
  "application/atom+xml",
  "application/feed+json",
  "application/json",
  "application/ld+json",
  "application/link-format",
  "application/n-quads",
  "application/problem+json",
  "application/x-ndjson",
  "application/yaml",
  "text/csv",
  "text/event-stream",
  "text/html",
  "text/turtle",
  "*/*",
];

/**
 * The one spelling of an `Accept` header: the media types known here that it accepts, the most wanted first (RFC 9110,
 * 12.5.1). No header means any type; null when it accepts nothing that is known, or refuses something by name, which no
 * order can say.
 */
export function canonicalAccept(header: string | undefined): string | null {
  if (header === undefined || header === "*/*") return "*/*";
  const ranges = header.split(",").map(parseRange);
  if (ranges.some(({ quality }) => quality === 0)) return null;
  const wanted = ranges
    .filter(({ type }) => MEDIA_TYPES.includes(type))
    .sort((one, other) => other.quality - one.quality);
  return wanted.length > 0 ? [...new Set(wanted.map(({ type }) => type))].join(", ") : null;
}

/**
 * The one of `types` that an `Accept` header wants most, of those wanted alike the one it names first; null when it takes
 * none. A range that names a type counts before one that names all (RFC 9110, 12.5.1).
 */
export function mostWanted(header: string | null, types: readonly string[]): string | null {
  const ranges = (header ?? "*/*").split(",").map(parseRange);
  const rank = (type: string): { type: string; quality: number; place: number } => {
    const names = [type, `${type.split("/")[0]}/*`, "*/*"];
    const place = names.map((name) => ranges.findIndex((range) => range.type === name)).find((at) => at >= 0) ?? -1;
    return { type, quality: ranges[place]?.quality ?? 0, place };
  };
  const wanted = types.map(rank).filter(({ quality }) => quality > 0);
  const [best] = wanted.sort((one, other) => other.quality - one.quality || one.place - other.place);
  return best?.type ?? null;
}

function parseRange(range: string): { type: string; quality: number } {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
}
