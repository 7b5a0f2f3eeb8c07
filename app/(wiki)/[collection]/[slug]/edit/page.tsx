/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { editScripts } from "#app/_next/edit-scripts.tsx";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { EDIT_FIELDS, EditForm } from "#components/editor/edit-form.tsx";
import { Hindrances } from "#components/editor/hindrances.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { RecordForm } from "#components/record-form/record-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { problem } from "#lib/domain/errors.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { namesOfRecord } from "#lib/domain/record-fields.ts";
import { describeTags } from "#lib/markup/describe-tags.ts";
import { readHindrances } from "#lib/pages/read-hindrances.ts";
import { readKnownNames } from "#lib/pages/read-known-names.ts";
import { readEdit } from "./read-edit.ts";
import { renderShown } from "./render-shown.tsx";

type Props = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

const GONE = problem("deleted", "Nothing can be saved on it before it is restored.");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage(params, "edit");
  return page ? { title: `Edit ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function EditPage({ params, searchParams }: Props) {
  const page = await readPage(params, "edit");
  if (!page) return missingPage();
  const [path, visitor] = [pathOf(page), await readVisitor()];
  const [kept, hindrances] = await Promise.all([
    readKeptForm(searchParams, `${path}/edit`),
    page.gone ? [GONE] : readHindrances(database(), visitor, page.id),
  ]);
  const edit = await readEdit(page, kept, one((await searchParams).section) ?? null);
  const { fields, refusal, conflict, section, notice } = edit;
  const faults = refusal?.errors ?? [];
  const names = section ? EDIT_FIELDS : [...EDIT_FIELDS, ...namesOfRecord(page.kind, fields)];
  const slugs = section ? {} : await readKnownNames(database(), page.kind);
  const record = <RecordForm kind={page.kind} filled={{ fields, faults }} slugs={slugs} />;
  const setting = { kind: page.kind, slug: page.slug, title: page.title, unsaved: kept !== null, tags: describeTags() };
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="edit" at={null}>
        <Hindrances problems={hindrances} next={`${path}/edit`} />
        <Notice>{notice}</Notice>
        <EditForm
          action={`${path}/edit/save`}
          back={path}
          fields={fields}
          problem={refusal}
          conflict={conflict}
          names={names}
          whole={
            section
              ? null
              : { title: true, slug: false, record, open: faults.some(({ pointer }) => pointer.startsWith("/record")) }
          }
          shown={kept && (await renderShown(page, visitor, kept))}
        />
      </PageFrame>
    </SiteFrame>,
    editScripts(setting),
  );
}
