import type { Fault, Problem } from "#lib/domain/errors.ts";

/** A refusal as it is told to a program: where a form has fields, a call has parameters, and it has no page to go on with. */
export function tellProgram(found: Problem): Problem {
  const errors = found.errors.map(placeFault);
  return { ...found, errors, detail: `${found.detail}${adviceOf(found)}` };
}

/** Why something is done stands in the query. */
const placeFault = (fault: Fault): Fault =>
  fault.pointer === "/reason" || fault.pointer === "/summary" ? { ...fault, pointer: "/query/summary" } : fault;

function adviceOf({ code, errors }: Problem): string {
  if (code === "needs-confirmation")
    return ` If it is meant so, send it again with confirmed=${[...new Set(errors.map((fault) => fault.code))].join(",")}.`;
  return code === "held"
    ? " You are told of the decision under /notifications; sent again it is the same held edit."
    : "";
}
