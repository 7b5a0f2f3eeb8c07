type Colour = { light: string; dark: string };

/**
 * Twelve hues of one lightness and strength. Each holds at least 4.5:1 (WCAG 1.4.3) as text on every ground of its scheme,
 * and as a ground under white (light) or near-black (dark) text. `components/vendor-mark/vendor-mark.css` repeats them.
 */
export const VENDOR_COLOURS: readonly Colour[] = [
  { light: "#9f2e2e", dark: "#fe9b93" },
  { light: "#8c4703", dark: "#f6a56d" },
  { light: "#755703", dark: "#deb459" },
  { light: "#5b6204", dark: "#b8c465" },
  { light: "#03701c", dark: "#88cf8a" },
  { light: "#066c59", dark: "#55d4b6" },
  { light: "#046972", dark: "#40d0df" },
  { light: "#02648c", dark: "#64c7fc" },
  { light: "#3155af", dark: "#9abafe" },
  { light: "#6445a6", dark: "#c0abfe" },
  { light: "#84378a", dark: "#e29fe5" },
  { light: "#982d60", dark: "#f799be" },
];

/** Vendors that are often set side by side stand far apart on the wheel; the others fall where their slug puts them. */
const CHOSEN: Readonly<Record<string, number>> = {
  aws: 1,
  cloudflare: 2,
  cncf: 6,
  google: 4,
  ibm: 9,
  microsoft: 8,
  openinfra: 0,
  oracle: 11,
  redhat: 0,
  salesforce: 7,
  vercel: 3,
  vmware: 10,
};

/** The place in {@link VENDOR_COLOURS} of the vendor's colour: the same for ever, whatever other vendors exist. */
export function colourOfVendor(slug: string): number {
  const chosen = Object.hasOwn(CHOSEN, slug) ? CHOSEN[slug] : undefined;
  return chosen ?? hash(slug) % VENDOR_COLOURS.length;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
