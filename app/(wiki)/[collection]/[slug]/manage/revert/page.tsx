/** @jsxImportSource #static-html */

import { one } from "#app/_next/clocks.ts";
import { CannotAct } from "#components/manage/cannot-act.tsx";
import { ChangePreview } from "#components/manage/change-preview.tsx";
import { ChooseRevision } from "#components/manage/choose-revision.tsx";
import { ReasonForm } from "#components/manage/reason-form.tsx";
import { readNumber } from "#lib/domain/read-number.ts";
import { previewRevert } from "#lib/revisions/revert-page.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";
import { diffOfChange } from "../diff-of-change.ts";

export const generateMetadata = actMetadata("revert");

export default function RevertPage(props: ManageProps) {
  return showAct("revert", props, async ({ db, page, path, kept, asked }) => {
    const to = readNumber(one(asked.to) ?? "");
    if (!to) return <ChooseRevision path={path} />;
    const preview = await previewRevert(db, { page: page.id, to });
    if ("problem" in preview) return <CannotAct problem={preview.problem} />;
    return (
      <>
        <ReasonForm
          path={path}
          act="revert"
          name="summary"
          hidden={{ to, base: preview.current }}
          kept={kept}
          beginning={preview.summary}
          submit={`Revert to revision ${to}`}
        />
        <ChangePreview heading="What will change" diff={await diffOfChange(db, preview)} />
      </>
    );
  });
}
