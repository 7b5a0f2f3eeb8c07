/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { clocksOf, one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { GONE, gonePage, MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { ArticleBody } from "#components/article-body/article-body.tsx";
import { Contents } from "#components/article-body/contents.tsx";
import { Backlinks } from "#components/page-frame/backlinks.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { ReferenceList } from "#components/references/reference-list.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import * as jsxRuntime from "#components/static-html/jsx-runtime.ts";
import { StructuredData } from "#components/structured-data/structured-data.ts";
import { Subject } from "#components/subject/subject.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { clockQuery } from "#lib/domain/clocks.ts";
import { formatDate, today } from "#lib/domain/dates.ts";
import { collectionOf, findKind, pathOf } from "#lib/domain/kinds.ts";
import { numberReferences } from "#lib/domain/numbered-references.ts";
import { describeSubject } from "#lib/formats/schema-org.ts";
import { loadProgram } from "#lib/markup/load-program.ts";
import { noteMemento } from "#lib/memento/note-memento.ts";
import { readPageView } from "#lib/pages/read-page-view.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

const readView = cache(async (collection: string, slug: string, asOf: string | undefined, at: string | undefined) => {
  const kind = findKind(collection);
  if (!kind) return null;
  const { clocks, notice } = await clocksOf({ asOf, at });
  const found = await readPageView(database(), kind, slug, clocks);
  if ("moved" in found) permanentRedirect(`/${collectionOf(kind)}/${found.moved}${clockQuery(clocks)}`);
  if ("problem" in found) return found.problem.code === "deleted" ? found : null;
  const subject = { page: found.view.page.id };
  await noteMemento(database(), { path: `/${collection}/${slug}`, query: { asOf }, subject, at, clocks });
  return { view: found.view, clocks, notice };
});

async function read({ params, searchParams }: Props) {
  const [{ collection, slug }, stated] = await Promise.all([params, searchParams]);
  return readView(collection, decodeURIComponent(slug), one(stated.asOf), one(stated.at));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props);
  if (!found) return MISSING;
  if ("problem" in found) return GONE;
  const { view } = found;
  return {
    title: view.page.title,
    description: view.page.record.definition || undefined,
    alternates: {
      canonical: pathOf(view.page),
      types: {
        "application/json": `/api/v1${pathOf(view.page)}`,
        "application/atom+xml": `${pathOf(view.page)}/feed.atom`,
      },
    },
  };
}

export default async function SubjectPage(props: Props) {
  const found = await read(props);
  if (!found) return missingPage();
  if ("problem" in found) {
    const { collection, slug } = await props.params;
    return gonePage({ detail: found.problem.detail, path: `/${collection}/${slug}` });
  }
  const { view, clocks, notice } = found;
  const { page, rendering } = view;
  const q = clockQuery(clocks);
  const isoDay = clocks.asOf ?? today();
  const references = numberReferences(rendering?.citations ?? [], page.record);
  const program = rendering && page.body ? loadProgram(rendering.program, jsxRuntime) : null;
  const sections = { headings: rendering?.headings ?? [], edit: `${pathOf(page)}/edit` };
  return showPage(
    <SiteFrame path={pathOf(page)} clocks={clocks}>
      <Notice>{notice}</Notice>
      <PageFrame page={page} crumbs={view.crumbs} q={q} tab="read" at={clocks.at}>
        <Subject
          view={view}
          q={q}
          isoDay={isoDay}
          day={formatDate(isoDay)}
          references={references}
          body={
            <ArticleBody program={program} view={view} q={q} sections={clocks.at === null ? sections : undefined} />
          }
          contents={<Contents headings={rendering?.headings ?? []} />}
        />
        <ReferenceList list={references.list} />
        <Backlinks pages={view.backlinks} path={pathOf(page)} q={q} />
      </PageFrame>
      <StructuredData data={describeSubject(view)} />
    </SiteFrame>,
  );
}
