import { formatDate } from "#lib/domain/dates.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { countVendors, type VendorCount } from "#lib/domain/vendor-counts.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";
import { drawBand } from "./stack-svg/draw-band.ts";
import { type Line, setLines } from "./stack-svg/drawing.ts";
import { layStack } from "./stack-svg/lay-stack.ts";
import { DARK, LIGHT } from "./stack-svg/palette.ts";
import { escapeXml, text } from "./stack-svg/shapes.ts";
import { textWidth } from "./stack-svg/text-width.ts";
import { wrapText } from "./stack-svg/wrap-text.ts";

export const WIDTH = 1440;
export const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;

/**
 * The stack diagram as a picture that needs nothing else: no script, no font file, no address. It carries its title, the date,
 * the revision it was taken from and what its shapes mean. Lines are set after the widths of Arial.
 */
export function renderStackSvg(
  taxonomy: Taxonomy,
  { title, vendors = [], dark = false }: { title: string; vendors?: readonly string[]; dark?: boolean },
): string {
  const palette = dark ? DARK : LIGHT;
  const lit = new Set(vendors);
  const heading = setParagraph(title, MARGIN, { size: 28, leading: 36, weight: "bold" });
  const bands = layStack(taxonomy, MARGIN, bottomOf(heading) + 20, INNER);
  const end = bands.reduce((lowest, band) => Math.max(lowest, band.y + band.height), bottomOf(heading));
  const caption = setParagraph(captionOf(taxonomy, lit), end + 18, { size: 12.5, leading: 18, weight: "regular" });
  const height = Math.ceil(bottomOf(caption) + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="stack-title stack-desc" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
<title id="stack-title">${escapeXml(title)}</title>
<desc id="stack-desc">${escapeXml(describe(taxonomy))}</desc>
<rect width="${WIDTH}" height="${height}" fill="${palette.ground}"/>
${heading.map((row) => text(row, palette.ink)).join("")}
${bands.map((band) => drawBand(band, lit, palette)).join("\n")}
${caption.map((row) => text(row, palette.inkSoft)).join("")}
</svg>
`;
}

function setParagraph(
  words: string,
  top: number,
  style: { size: number; leading: number; weight: "regular" | "bold" },
): Line[] {
  const measure = (row: string) => textWidth(row, style.size, style.weight);
  return setLines(wrapText(words, INNER, measure), { x: MARGIN, top, ...style }, measure);
}

const bottomOf = (lines: readonly Line[]): number => (lines.at(-1)?.y ?? MARGIN) + 6;

function captionOf(taxonomy: Taxonomy, lit: ReadonlySet<string>): string {
  const counts = countVendors(taxonomy, [...lit]);
  const shown = lit.size
    ? ` Lit: ${counts
        .filter(({ slug }) => lit.has(slug))
        .map(nameWithMark)
        .join(", ")}.`
    : "";
  const placements = counts.reduce((sum, count) => sum + count.placements, 0);
  return `The stack on ${formatDate(taxonomy.asOf)}: ${placements} placements.${shown} Filled: the primary placement of an offering; outlined: also here; hollow dot: needs a source. Source: Strata, revision ${taxonomy.revision}.`;
}

const nameWithMark = ({ slug, title, placements }: VendorCount): string =>
  `${markOfVendor(slug)} ${title} (${placements})`;

function describe({ layers }: Taxonomy): string {
  const told = layers.toReversed().map(({ title, components }) => {
    const cells = components.map((component) => `${component.title} (${component.offerings.length})`);
    return `${title}: ${cells.join(", ")}.`;
  });
  return `Layers from the highest down, each with its components and how many offerings stand on them. ${told.join(" ")}`;
}
