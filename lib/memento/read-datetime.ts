/**
 * The instant that `Accept-Datetime` names (RFC 7089, 2.1.1): a date as RFC 1123 writes it, in GMT, and no other. Null when
 * it is none, also where the day of the week is another or the month has no such day.
 */
export function readDatetime(said: string): Date | null {
  const instant = new Date(said);
  return !Number.isNaN(instant.getTime()) && instant.toUTCString() === said ? instant : null;
}
