import { stringify } from "csv-stringify/sync";

/** The columns of a table, in their order: the name in the first row, and what stands in each row after it. */
export type Columns<Row> = Record<string, (row: Row) => string | number | null | undefined>;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open well: UTF-8 with a byte order mark, CRLF, the names in the first row. Nothing
 * is a formula: text that would be taken for one begins with an apostrophe. Dates are text, of the precision that is
 * known. Without `isFirst` only the rows, to go on with.
 */
export const writeCsv = <Row>(columns: Columns<Row>, rows: readonly Row[], { isFirst = true } = {}): string =>
  stringify(
    rows.map((row) => Object.values(columns).map((cell) => cell(row))),
    {
      bom: isFirst,
      header: isFirst,
      columns: Object.keys(columns),
      record_delimiter: "windows",
      escape_formulas: true,
      quoted_match: /^\s|\s$/,
    },
  );

/** Several texts in one cell. */
export const together = (texts: readonly string[] | undefined): string => (texts ?? []).join("; ");
