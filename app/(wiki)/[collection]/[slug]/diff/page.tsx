/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { DiffHead } from "#components/diff/diff-head.tsx";
import { DiffView } from "#components/diff/diff-view.tsx";
import { HistoryWays } from "#components/history/history-ways.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { readDiffQuestion } from "#lib/domain/diff-question.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { noteStatus } from "#lib/http/answer-notes.ts";
import { type DiffOfPage, readDiff } from "#lib/revisions/read-diff.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "diff");
  return page ? { title: `Changes of ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function DiffPage({ params, searchParams }: Props) {
  const page = await readPage(params, "diff");
  if (!page) return missingPage();
  const stated = await searchParams;
  const { asked, inline, notice } = readDiffQuestion({
    from: one(stated.from),
    to: one(stated.to),
    view: one(stated.view),
  });
  const found = await readDiff(database(), page.id, asked);
  const path = pathOf(page);
  if ("problem" in found) noteStatus(404);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="history" at={null}>
        <HistoryWays path={path} here={isLastChange(found) ? "diff" : null} />
        <Notice>{notice}</Notice>
        {"problem" in found ? (
          <>
            <Notice>{found.problem.detail}</Notice>
            <p>
              The <a href={`${path}/history`}>history of the page</a> lists its revisions.
            </p>
          </>
        ) : (
          <Difference found={found} path={path} inline={inline} />
        )}
      </PageFrame>
    </SiteFrame>,
  );
}

const isLastChange = (found: Awaited<ReturnType<typeof readDiff>>): boolean =>
  !("problem" in found) && found.next === null && found.before?.number === (found.after.parent ?? undefined);

function Difference({ found, path, inline }: { found: DiffOfPage; path: string; inline: boolean }) {
  const { diff, ...head } = found;
  return (
    <>
      <DiffHead {...head} path={path} inline={inline} />
      {diff ? <DiffView diff={diff} inline={inline} /> : <Notice>{sayHidden(found)}</Notice>}
    </>
  );
}

function sayHidden({ before, after }: DiffOfPage): string {
  const hidden = [before, after].filter((revision) => revision?.textHidden).map((revision) => revision?.number);
  return hidden.length === 1
    ? `What revision ${hidden[0]} said is hidden, so the two cannot be compared.`
    : `What revisions ${hidden.join(" and ")} said is hidden, so the two cannot be compared.`;
}
