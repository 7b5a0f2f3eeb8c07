import type { Columns } from "#lib/formats/csv/write-csv.ts";
import type { Form, Writing } from "./form.ts";

/** The form of an answer that a spreadsheet opens, kept under `name` when it is taken away. */
export const csvForm = <Body, Row>(
  name: string,
  columns: Columns<Row>,
  rowsOf: (body: Body, writing: Writing) => readonly Row[],
): Form<Body> => ({
  type: "text/csv",
  suffix: "csv",
  description: "A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.",
  headers: { "content-disposition": `attachment; filename="${name}.csv"` },
  async write(body, writing) {
    const { writeCsv } = await import("#lib/formats/csv/write-csv.ts");
    return writeCsv(columns, rowsOf(body, writing));
  },
});
