/** @jsxImportSource #static-html */

import { one } from "#app/_next/clocks.ts";
import { CannotAct } from "#components/manage/cannot-act.tsx";
import { ChangePreview } from "#components/manage/change-preview.tsx";
import { ChooseRevision } from "#components/manage/choose-revision.tsx";
import { ReasonForm } from "#components/manage/reason-form.tsx";
import { UndoConflict } from "#components/manage/undo-conflict.tsx";
import type { Database } from "#lib/db/client.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import type { Conflicting } from "#lib/revisions/proposal.ts";
import { previewUndo } from "#lib/revisions/undo-revision.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";
import { diffOfChange } from "../diff-of-change.ts";

export const generateMetadata = actMetadata("undo");

export default function UndoPage(props: ManageProps) {
  return showAct("undo", props, async ({ db, page, path, kept, asked }) => {
    const revision = readNumber(one(asked.revision) ?? "");
    const through = readNumber(one(asked.through) ?? "") || revision;
    if (!revision) return <ChooseRevision path={path} />;
    const span: { revision: number; through?: number } = through === revision ? { revision } : { revision, through };
    const preview = await previewUndo(db, { page: page.id, ...span });
    if ("problem" in preview)
      return (
        <>
          <CannotAct problem={preview.problem} />
          {preview.conflict && <UndoConflict {...(await changesOf(db, preview.conflict))} path={path} />}
        </>
      );
    return (
      <>
        <ReasonForm
          path={path}
          act="undo"
          name="summary"
          hidden={{ ...span }}
          kept={kept}
          beginning={preview.summary}
          submit="Undo it"
        />
        <ChangePreview heading="What will change" diff={await diffOfChange(db, preview)} />
      </>
    );
  });
}

async function changesOf(db: Database, texts: Conflicting) {
  const { base, theirs, mine } = texts;
  const [undone, since] = await Promise.all([
    diffOfChange(db, { before: mine, after: base }),
    diffOfChange(db, { before: base, after: theirs }),
  ]);
  return { undone, since, texts };
}
