/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { showPage } from "#app/_next/show-page.tsx";
import { NotFound } from "#components/site-frame/not-found.tsx";
import { noteStatus } from "#lib/http/answer-notes.ts";

export const MISSING: Metadata = { title: "Not found", robots: { index: false } };

/** Answers 404 with a page that reads without scripts. */
export function missingPage() {
  noteStatus(404);
  return showPage(<NotFound />);
}
