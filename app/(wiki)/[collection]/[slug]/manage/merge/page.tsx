/** @jsxImportSource #static-html */

import { one } from "#app/_next/clocks.ts";
import { CannotAct } from "#components/manage/cannot-act.tsx";
import { ChangePreview } from "#components/manage/change-preview.tsx";
import { MergeForm } from "#components/manage/merge-form.tsx";
import type { Database } from "#lib/db/client.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { findNamedOffering } from "#lib/revisions/find-named-offering.ts";
import { previewMerge } from "#lib/revisions/merge-offerings.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";
import { diffOfChange } from "../diff-of-change.ts";

export const generateMetadata = actMetadata("merge");

export default function MergePage(props: ManageProps) {
  return showAct("merge", props, async ({ db, page, path, state, kept, asked }) => {
    const into = (kept ? fieldValue(kept.fields, "into") : one(asked.into)) ?? "";
    const preview = into ? await preparePreview(db, page.id, into) : null;
    const alike = await nearestNames(db, "offering", page.title, 6);
    const found = preview && "after" in preview ? preview : null;
    return (
      <>
        {preview && "problem" in preview && !kept && <CannotAct problem={preview.problem} />}
        <MergeForm
          path={path}
          bases={{ from: state.current, into: found?.into.current ?? null }}
          into={into}
          reason={one(asked.reason) ?? ""}
          names={alike.filter(({ id }) => id !== page.id).map(({ title }) => title)}
          kept={kept}
        />
        {found && (
          <ChangePreview
            heading={`What “${found.into.content.title}” will say`}
            diff={await diffOfChange(db, { before: found.into.content, after: found.after })}
          />
        )}
      </>
    );
  });
}

async function preparePreview(db: Database, from: number, said: string) {
  const target = await findNamedOffering(db, said);
  return "problem" in target ? target : previewMerge(db, { from, into: target.page });
}
