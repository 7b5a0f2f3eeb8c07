const FIRST = 32;

const REGULAR =
  widths(`278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278
584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278
469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`);

const BOLD =
  widths(`278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333
584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333
584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584`);

const UNKNOWN = 700;
const IDEOGRAPH = 1000;
const FIRST_IDEOGRAPH = 0x2e80;

/**
 * The width of a line in the unit of `size`, after the advance widths that Helvetica, Arial and Liberation Sans share (Adobe
 * Font Metrics, thousandths of an em, from the space to the tilde). A letter with an accent is as wide as without; what the
 * table does not know counts as wide, so that an estimate errs towards room.
 */
export function textWidth(text: string, size: number, weight: "regular" | "bold" = "regular"): number {
  const table = weight === "bold" ? BOLD : REGULAR;
  let thousandths = 0;
  for (const char of text.normalize("NFD").replace(/\p{M}/gu, "")) {
    const code = char.codePointAt(0) ?? 0;
    thousandths += table[code - FIRST] ?? (code >= FIRST_IDEOGRAPH ? IDEOGRAPH : UNKNOWN);
  }
  return (thousandths * size) / 1000;
}

function widths(table: string): number[] {
  return table.split(/\s+/).map(Number);
}
