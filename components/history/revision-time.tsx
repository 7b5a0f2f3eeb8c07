/** @jsxImportSource #static-html */
import { formatDate } from "#lib/domain/dates.ts";

/** An instant of the log as a reader says it, in UTC to the minute. */
export const RevisionTime = ({ at }: { at: string }) => (
  <time dateTime={at}>
    {formatDate(at.slice(0, 10))}, {at.slice(11, 16)} UTC
  </time>
);
