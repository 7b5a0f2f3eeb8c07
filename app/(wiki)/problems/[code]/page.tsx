/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";

type Props = { params: Promise<{ code: string }> };

async function errorOf({ params }: Props) {
  const { code } = await params;
  if (!Object.hasOwn(ERRORS, code)) return null;
  return { code, ...ERRORS[code as ErrorCode] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const error = await errorOf(props);
  return error ? { title: error.title } : MISSING;
}

/** What an error of the API means: the page its `type` leads to. */
export default async function ProblemPage(props: Props) {
  const error = await errorOf(props);
  if (!error) return missingPage();
  const { code, status, title, remedy } = error;
  return showPage(
    <SiteFrame path={`/problems/${code}`} clocks={NOW}>
      <h1 className="title">{title}</h1>
      <p className="lead">{remedy}</p>
      <p className="note">
        The API answers with status {status} and the type <code>/problems/{code}</code>.
      </p>
    </SiteFrame>,
  );
}
