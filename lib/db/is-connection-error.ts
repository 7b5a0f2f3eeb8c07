/** What Prisma says when it cannot reach the database, loses it, or waits too long for a connection. */
const PRISMA_CODES = /^P(?:1000|1001|1002|1003|1008|1011|1017|2024|2037)$/;

/** What the adapter calls the same. */
const ADAPTER_KINDS = new Set<unknown>([
  "DatabaseNotReachable",
  "DatabaseDoesNotExist",
  "AuthenticationFailed",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TlsConnectionError",
]);

/**
 * PostgreSQL's classes 08 (connection), 53 (resources), 57P (the operator intervenes) and 57014 (what waited too long,
 * behind others who write), and Node's own.
 */
const NATIVE_CODES = /^(?:08...|53...|57P..|57014|E(?:CONN|HOST|NET|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND)[A-Z]*)$/;

/** What the driver says without a code, and `transact`. */
const NATIVE_MESSAGES =
  /^(?:Connection terminated|No connection to the database became free)|Client has encountered a connection error/;

/**
 * Whether an error means that the database is away, so that the same may succeed later, rather than that a query is
 * wrong.
 */
export function isConnectionError(error: unknown): boolean {
  for (const part of causesOf(error)) {
    const { code, kind, originalCode } = part as Record<string, unknown>;
    if (PRISMA_CODES.test(String(code)) || ADAPTER_KINDS.has(kind)) return true;
    if (NATIVE_CODES.test(String(code)) || NATIVE_CODES.test(String(originalCode))) return true;
    if (part instanceof Error && NATIVE_MESSAGES.test(part.message)) return true;
  }
  return false;
}

/** An error and all that it says it came from. */
function causesOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  return [error, ...causesOf(cause, depth + 1), ...causesOf(meta?.driverAdapterError, depth + 1)];
}
