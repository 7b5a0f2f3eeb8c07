/** @jsxImportSource #static-html */

import { redirect } from "next/navigation";
import { Refusal } from "#components/admin/refusal.tsx";
import { ERRORS, type Problem } from "#lib/domain/errors.ts";
import { noteStatus } from "#lib/http/answer-notes.ts";
import { showPage } from "./show-page.tsx";

/** A personal page that cannot be shown: says why, with the status of the problem; by way of signing in where that helps. */
export function refusedPage(problem: Problem, path: string) {
  if (problem.code === "not-signed-in") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  noteStatus(ERRORS[problem.code].status);
  return showPage(<Refusal problem={problem} />);
}
