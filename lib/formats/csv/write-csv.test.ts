import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Columns, writeCsv } from "./write-csv.ts";

type Row = { text: string; number: number };

const COLUMNS: Columns<Row> = { text: ({ text }) => text, number: ({ number }) => number };

const cells = (csv: string) => parse(csv, { bom: true });

it("begins with a byte order mark and the names, and ends every row with CRLF", () => {
  const csv = writeCsv(COLUMNS, [{ text: "Zürich", number: 1 }]);
  expect(csv).toBe("\uFEFFtext,number\r\nZürich,1\r\n");
  expect(writeCsv(COLUMNS, [{ text: "more", number: -2 }], { isFirst: false })).toBe("more,-2\r\n");
});

it("holds the names also when there are no rows", () => {
  expect(writeCsv(COLUMNS, [])).toBe("\uFEFFtext,number\r\n");
});

it.each(["=1+1", "+1", "-1", "@sum(a)", "\tx", "\rx"])("%j is text to a spreadsheet, not a formula", (text) => {
  expect(cells(writeCsv(COLUMNS, [{ text, number: 1 }]))[1]).toEqual([`'${text}`, "1"]);
});

it("any text comes back as it was, but for the apostrophe before a formula", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom('"', ",", "\n", "\r\n", '=cmd|" /C calc"!A0'),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ text, number: fc.constantFrom(0, -1, 2.5) })), (rows) => {
      const read = cells(writeCsv(COLUMNS, rows)).slice(1);
      const written = rows.map(({ text: said, number }) => [
        /^[=+\-@\t\r＝＋－＠]/.test(said) ? `'${said}` : said,
        String(number),
      ]);
      expect(read).toEqual(written);
    }),
  );
});
