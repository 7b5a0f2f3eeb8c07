/** @jsxImportSource #static-html */

import { PagesBelow } from "#components/manage/pages-below.tsx";
import { ReasonForm } from "#components/manage/reason-form.tsx";
import { findPagesBelow } from "#lib/revisions/find-pages-below.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";

export const generateMetadata = actMetadata("delete");

export default function DeletePage(props: ManageProps) {
  return showAct("delete", props, async ({ db, page, path, state, kept }) => {
    const below = await findPagesBelow(db, page.id);
    if (below.length) return <PagesBelow pages={below} />;
    return (
      <ReasonForm
        path={path}
        act="delete"
        name="reason"
        hidden={{ base: state.current }}
        kept={kept}
        required
        submit="Delete the page"
        grave
      />
    );
  });
}
