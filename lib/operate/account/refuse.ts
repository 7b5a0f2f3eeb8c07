import type { Problem } from "#lib/domain/errors.ts";
import { OperatorError } from "../operator-error.ts";

/** A problem as the operator reads it: what it is, and each fault. */
export const refuse = ({ detail, errors }: Problem): OperatorError =>
  new OperatorError([detail, ...errors.map((fault) => `  ${fault.pointer.slice(1)}: ${fault.detail}`)].join("\n"));
