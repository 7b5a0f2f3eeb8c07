export const ENCODINGS = ["br", "gzip", "identity"] as const;

export type Encoding = (typeof ENCODINGS)[number];

// Browsers say the same few things with every request.
const judged = new Map<string, Encoding>();
const MAX_JUDGED = 256;

/**
 * The encoding to answer in: the one the client wants most, the smaller one among equals. `identity` when the header is
 * absent or rules out all that we have (RFC 9110, 12.5.3).
 */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (!header) return "identity";
  const known = judged.get(header);
  if (known) return known;
  const best = judge(parseQualities(header));
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(header, best);
  return best;
}

function judge(qualities: Map<string, number>): Encoding {
  let best: Encoding = "identity";
  let most = 0;
  for (const encoding of ENCODINGS) {
    const unsaid = encoding === "identity" ? Number.MIN_VALUE : 0;
    const quality = qualities.get(encoding) ?? qualities.get("*") ?? unsaid;
    if (quality > most) [best, most] = [encoding, quality];
  }
  return best;
}

function parseQualities(header: string): Map<string, number> {
  const qualities = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [coding = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    qualities.set(coding === "x-gzip" ? "gzip" : coding, quality ? Number(quality.slice(2)) || 0 : 1);
  }
  return qualities;
}
