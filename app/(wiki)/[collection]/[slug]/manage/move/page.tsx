/** @jsxImportSource #static-html */

import { MoveForm } from "#components/manage/move-form.tsx";
import { actMetadata, type ManageProps, showAct } from "../act-page.tsx";

export const generateMetadata = actMetadata("move");

export default function MovePage(props: ManageProps) {
  return showAct("move", props, async ({ path, state, kept }) => (
    <MoveForm path={path} base={state.current} slug={state.content.slug} title={state.content.title} kept={kept} />
  ));
}
