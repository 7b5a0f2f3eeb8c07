/**
 * A failure that the operator can put right: its message is the whole sentence they read, without a stack. Everything
 * else that is thrown is a bug and keeps its stack.
 */
export class OperatorError extends Error {
  override name = "OperatorError";
}
