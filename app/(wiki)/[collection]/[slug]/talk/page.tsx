/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import * as jsxRuntime from "#components/static-html/jsx-runtime.ts";
import { PostForm } from "#components/talk/post-form.tsx";
import { ThreadView } from "#components/talk/thread-view.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { Post } from "#lib/domain/talk.ts";
import { loadProgram } from "#lib/markup/load-program.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { readTalk } from "#lib/talk/read-talk.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "talk");
  return page ? { title: `Talk about ${page.title}` } : MISSING;
}

export default async function TalkPage({ params, searchParams }: Props) {
  const page = await readPage(params, "talk");
  if (!page) return missingPage();
  const path = pathOf(page);
  const threads = await readTalk(database(), page.id);
  const targets = threads.flatMap(({ posts }) => posts.flatMap(({ rendering }) => rendering?.targets ?? []));
  const names = await resolveTargets(database(), targets, NOW);
  const kept = await readKeptForm(searchParams, `${path}/talk`);
  const programOf = ({ rendering }: Post) => (rendering ? loadProgram(rendering.program, jsxRuntime) : null);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="talk" at={null}>
        {threads.length === 0 && (
          <p className="lead">Nobody has said anything about this page yet. What is missing, wrong or disputed?</p>
        )}
        {threads.map((thread) => (
          <ThreadView key={thread.id} thread={thread} path={path} names={names} programOf={programOf} />
        ))}
        <h2 id="begin">Begin a thread</h2>
        <PostForm action={`${path}/talk/save`} titled kept={kept} send="Begin the thread" />
      </PageFrame>
    </SiteFrame>,
  );
}
