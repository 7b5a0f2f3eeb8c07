import { EditIsland } from "#components/editor/edit-island.tsx";
import type { EditorSetting } from "#components/editor/editor-setting.ts";
import { AddEntries } from "#components/record-form/add-entries.tsx";

/** What adds to the form of a page where scripts run. */
export const editScripts = (setting: EditorSetting) => (
  <>
    <EditIsland setting={setting} />
    <AddEntries />
  </>
);
