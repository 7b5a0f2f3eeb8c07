/** @jsxImportSource #static-html */

import { PageStanding } from "#components/manage/page-standing.tsx";
import { ProtectForm } from "#components/manage/protect-form.tsx";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";

export const generateMetadata = actMetadata("protect");

export default function ProtectPage(props: ManageProps) {
  return showAct("protect", props, async ({ path, protection, kept }) => (
    <>
      <PageStanding protection={protection} />
      <ProtectForm path={path} protection={protection} kept={kept} />
    </>
  ));
}
