/** @jsxImportSource #static-html */

/** That a diff is longer than what is shown of it. */
export const LeftOut = ({ lines }: { lines: number }) =>
  lines > 0 && <p className="note">{lines.toLocaleString("en")} further lines are not shown.</p>;
