import { type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

// The types that PostgreSQL's catalogue and Prisma's own table answer with, by object id (pg_type.dat); `"char"` (18)
// and its array (1002) are the engine's flags. Everything else reaches the engine as text.
const columnTypes: Record<number, ColumnType> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  26: ColumnTypeEnum.Int64,
  1000: ColumnTypeEnum.BooleanArray,
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1015: ColumnTypeEnum.TextArray,
  1016: ColumnTypeEnum.Int64Array,
  1028: ColumnTypeEnum.Int64Array,
  1114: ColumnTypeEnum.DateTime,
  1184: ColumnTypeEnum.DateTime,
};

export function columnType(oid: number): ColumnType {
  return columnTypes[oid] ?? ColumnTypeEnum.Text;
}

/** How the text of a value becomes what the engine expects of its column type: instants as RFC 3339, the rest as pg does. */
export function valueParser(oid: number): (text: string) => unknown {
  if (columnType(oid) === ColumnTypeEnum.DateTime) return readInstant;
  return oid in columnTypes ? pg.types.getTypeParser(oid) : (text) => text;
}

// The session's time zone is UTC, so the offset is +00 or missing.
function readInstant(text: string): string {
  return `${text.replace(" ", "T").replace(/\+00$/, "")}+00:00`;
}
