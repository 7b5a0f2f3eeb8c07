/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import * as jsxRuntime from "#components/static-html/jsx-runtime.ts";
import { PostForm } from "#components/talk/post-form.tsx";
import { PostText } from "#components/talk/post-text.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { loadProgram } from "#lib/markup/load-program.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { findPost } from "#lib/talk/read-talk.ts";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Reply", robots: { index: false } };

export default async function ReplyPage({ params, searchParams }: Props) {
  const page = await readPage(params, "talk");
  const number = one((await searchParams).post) ?? "";
  const found = /^\d{1,9}$/.test(number) ? await findPost(database(), Number(number)) : null;
  if (!page || found?.thread.page !== page.id) return missingPage();
  const { post, thread } = found;
  const path = pathOf(page);
  const names = await resolveTargets(database(), post.rendering?.targets ?? [], NOW);
  const kept = await readKeptForm(searchParams, `${path}/talk/reply`);
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="talk" at={null}>
        <h2>
          Reply in <a href={`${path}/talk#thread-${thread.id}`}>{thread.title}</a>
        </h2>
        <blockquote className="post">
          <p className="post-head">
            <PersonLink {...post.by} />
          </p>
          {post.hidden ? (
            <p className="note">A maintainer has hidden this post.</p>
          ) : (
            <PostText
              body={post.body}
              program={post.rendering && loadProgram(post.rendering.program, jsxRuntime)}
              names={names}
            />
          )}
        </blockquote>
        <PostForm
          action={`${path}/talk/reply/save`}
          titled={false}
          kept={kept}
          hidden={{ post: number }}
          send="Post the reply"
        />
      </PageFrame>
    </SiteFrame>,
  );
}
