/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { showPage } from "#app/_next/show-page.tsx";
import { NotFound } from "#components/site-frame/not-found.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return showPage(<NotFound />);
}
