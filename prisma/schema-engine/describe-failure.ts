import type { Error as AdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

/**
 * A failure of the connection or of a statement in the engine's terms, from which it makes its own error codes. Where
 * the statement is a script of many lines, the message says in which one it failed.
 */
export function describeFailure(failure: unknown, script = ""): AdapterError {
  if (failure instanceof pg.DatabaseError) return describeAnswer(failure, findLine(script, failure));
  const { code, message, address, port } = failure as Error & { code?: string; address?: string; port?: number };
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return { kind: "DatabaseNotReachable", host: address, port };
  if (code === "ETIMEDOUT") return { kind: "SocketTimeout" };
  if (code === "ECONNRESET" || /connection terminated/i.test(message)) return { kind: "ConnectionClosed" };
  throw failure;
}

function findLine(script: string, { position }: pg.DatabaseError): string {
  if (!position || !script.includes("\n")) return "";
  return ` (line ${script.slice(0, Number(position)).split("\n").length})`;
}

function describeAnswer(answer: pg.DatabaseError, where: string): AdapterError {
  const original = { originalCode: answer.code, originalMessage: answer.message };
  const named = /"([^"]*)"/.exec(answer.message)?.[1];
  switch (answer.code) {
    case "3D000":
      return { ...original, kind: "DatabaseDoesNotExist", db: named };
    case "42P04":
      return { ...original, kind: "DatabaseAlreadyExists", db: named };
    case "28P01":
      return { ...original, kind: "AuthenticationFailed", user: named };
    case "53300":
      return { ...original, kind: "TooManyConnections", cause: answer.message };
    default:
      return {
        ...original,
        kind: "postgres",
        code: answer.code ?? "",
        severity: answer.severity ?? "ERROR",
        message: `${answer.message}${where}`,
        detail: answer.detail,
        column: answer.column,
        hint: answer.hint,
      };
  }
}
