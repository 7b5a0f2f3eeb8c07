/** @jsxImportSource #static-html */
import { formatDate } from "#lib/domain/dates.ts";

/** A moment, to the minute. `at` is an ISO instant in UTC. */
export const Instant = ({ at }: { at: string }) => (
  <time dateTime={at}>
    {formatDate(at.slice(0, 10))}, {at.slice(11, 16)} UTC
  </time>
);
