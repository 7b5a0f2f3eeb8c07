import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { ERRORS, type ErrorCode } from "#lib/domain/errors.ts";

type Props = { params: Promise<{ code: string }> };

async function errorOf({ params }: Props) {
  const { code } = await params;
  if (!Object.hasOwn(ERRORS, code)) notFound();
  return { code, ...ERRORS[code as ErrorCode] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await errorOf(props)).title };
}

/** What an error of the API means: the page its `type` leads to. */
export default async function ProblemPage(props: Props) {
  const { code, status, title, remedy } = await errorOf(props);
  return (
    <SiteFrame path={`/problems/${code}`} clocks={NOW}>
      <h1 className="title">{title}</h1>
      <p className="lead">{remedy}</p>
      <p className="note">
        The API answers with status {status} and the type <code>/problems/{code}</code>.
      </p>
    </SiteFrame>
  );
}
