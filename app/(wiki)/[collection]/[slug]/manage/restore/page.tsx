/** @jsxImportSource #static-html */

import { one } from "#app/_next/clocks.ts";
import { ReasonForm } from "#components/manage/reason-form.tsx";
import { readNumber } from "#lib/domain/read-number.ts";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";

export const generateMetadata = actMetadata("restore");

export default function RestorePage(props: ManageProps) {
  return showAct("restore", props, async ({ path, kept, asked }) => {
    const to = readNumber(one(asked.to) ?? "");
    return (
      <>
        <p>{to ? `It will say what it said at revision ${to}.` : "It will say what it said when it was deleted."}</p>
        <ReasonForm
          path={path}
          act="restore"
          name="summary"
          hidden={to ? { to } : {}}
          kept={kept}
          submit="Restore the page"
        />
      </>
    );
  });
}
