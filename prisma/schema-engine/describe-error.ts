const USER_FACING = 4466;

/**
 * A failure as the native engine's JSON-RPC error. The WASM engine puts Prisma's error (`error_code`, `message`, `meta`)
 * into the text of the failure as JSON, or its code into `code`.
 */
export function describeError(failure: unknown, panic = false): { code: number; message: string; data: object } {
  const message = failure instanceof Error ? failure.message : String(failure);
  const code = failure instanceof Error && "code" in failure ? failure.code : undefined;
  const data = {
    message,
    is_panic: panic,
    ...readEmbedded(message),
    ...(typeof code === "string" && { error_code: code }),
  };
  if (panic) return { code: USER_FACING, message, data: { ...data, error: { message } } };
  return { code: USER_FACING, message: "An error happened. Check the data field for details.", data };
}

function readEmbedded(message: string): object {
  const json = /\{.*\}/s.exec(message)?.[0];
  try {
    return json ? JSON.parse(json) : {};
  } catch {
    return {};
  }
}
