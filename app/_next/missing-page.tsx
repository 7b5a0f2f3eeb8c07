/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { showPage } from "#app/_next/show-page.tsx";
import { Gone } from "#components/site-frame/gone.tsx";
import { NotFound } from "#components/site-frame/not-found.tsx";
import { noteStatus } from "#lib/http/answer-notes.ts";

export const MISSING: Metadata = { title: "Not found", robots: { index: false } };

export const GONE: Metadata = { title: "Deleted", robots: { index: false } };

/** Answers 404 with a page that reads without scripts. */
export function missingPage() {
  noteStatus(404);
  return showPage(<NotFound />);
}

/** Answers 410 (RFC 9110, 15.5.11) where a page was deleted, with the way to its history. */
export function gonePage({ detail, path }: { detail: string; path: string }) {
  noteStatus(410);
  return showPage(<Gone detail={detail} path={path} />);
}
