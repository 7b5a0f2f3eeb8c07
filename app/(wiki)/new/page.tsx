/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { editScripts } from "#app/_next/edit-scripts.tsx";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { EDIT_FIELDS, EditForm } from "#components/editor/edit-form.tsx";
import { Hindrances } from "#components/editor/hindrances.tsx";
import { KindChoice } from "#components/editor/kind-choice.tsx";
import { RecordForm } from "#components/record-form/record-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { fieldsOfNewPage, isShownFirst } from "#lib/domain/edit-fields.ts";
import { type FormFields, fieldValue } from "#lib/domain/form-fields.ts";
import { type Kind, kindSchema } from "#lib/domain/kinds.ts";
import { namesOfRecord } from "#lib/domain/record-fields.ts";
import { describeTags } from "#lib/markup/describe-tags.ts";
import { readHindrances } from "#lib/pages/read-hindrances.ts";
import { readKnownNames } from "#lib/pages/read-known-names.ts";
import { renderShown } from "../[collection]/[slug]/edit/render-shown.tsx";

type Props = { searchParams: SearchParams };

export const metadata: Metadata = { title: "New page", robots: { index: false } };

const BEGUN = ["slug", "title", "component"];

export default async function NewPage({ searchParams }: Props) {
  const [stated, kept] = await Promise.all([searchParams, readKeptForm(searchParams, "/new")]);
  const begun = Object.fromEntries(BEGUN.map((name) => [name, one(stated[name]) ?? ""]));
  const kind = kindSchema.safeParse(kept ? fieldValue(kept.fields, "kind") : one(stated.kind));
  if (!kind.success) {
    return showPage(
      <SiteFrame path="/new" clocks={NOW}>
        <KindChoice begun={begun} />
      </SiteFrame>,
    );
  }
  return showForm(kind.data, kept?.fields ?? fieldsOfNewPage(kind.data, begun), kept);
}

async function showForm(kind: Kind, fields: FormFields, kept: Awaited<ReturnType<typeof readKeptForm>>) {
  const visitor = await readVisitor();
  const problem = kept && !isShownFirst(kept) ? kept.problem : null;
  const filled = { fields, faults: problem?.errors ?? [] };
  const slugs = await readKnownNames(database(), kind);
  return showPage(
    <SiteFrame path="/new" clocks={NOW}>
      <h1 className="title">New {kind}</h1>
      <Hindrances problems={await readHindrances(database(), visitor, null)} next={`/new?kind=${kind}`} />
      <EditForm
        action="/new/save"
        back="/"
        fields={fields}
        problem={problem}
        conflict={null}
        names={[...EDIT_FIELDS, ...namesOfRecord(kind, fields)]}
        whole={{
          title: true,
          slug: true,
          record: <RecordForm kind={kind} filled={filled} slugs={slugs} />,
          open: true,
        }}
        shown={kept && (await renderShown({ id: null, kind }, visitor, kept))}
      />
    </SiteFrame>,
    editScripts({ kind, slug: "", title: "", unsaved: kept !== null, tags: describeTags() }),
  );
}
