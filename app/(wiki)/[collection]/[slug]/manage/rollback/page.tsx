/** @jsxImportSource #static-html */

import { CannotAct } from "#components/manage/cannot-act.tsx";
import { ChangePreview } from "#components/manage/change-preview.tsx";
import { ReasonForm } from "#components/manage/reason-form.tsx";
import { RollbackList } from "#components/manage/rollback-list.tsx";
import { previewRollback } from "#lib/revisions/rollback-page.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";
import { diffOfChange } from "../diff-of-change.ts";

export const generateMetadata = actMetadata("rollback");

export default function RollbackPage(props: ManageProps) {
  return showAct("rollback", props, async ({ db, page, path, actor, kept }) => {
    const preview = await previewRollback(db, actor, { page: page.id });
    if ("problem" in preview) return <CannotAct problem={preview.problem} />;
    const { author, revisions, target } = preview;
    return (
      <>
        <RollbackList author={author} revisions={revisions} target={target} path={path} />
        <ReasonForm
          path={path}
          act="rollback"
          name="summary"
          hidden={{ author: author.name }}
          kept={kept}
          beginning={preview.summary}
          submit="Roll back"
          grave
        />
        <ChangePreview heading="What will change" diff={await diffOfChange(db, preview)} />
      </>
    );
  });
}
