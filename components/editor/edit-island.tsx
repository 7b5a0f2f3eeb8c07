"use client";

import { useEffect } from "react";
import type { EditorSetting } from "./editor-setting.ts";

/** Turns the form of the page into the editor, once the browser has it. Shows nothing itself. */
export function EditIsland({ setting }: { setting: EditorSetting }) {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("[data-edit-form]");
    return form ? open(form, setting) : undefined;
  }, [setting]);
  return null;
}

function open(form: HTMLFormElement, setting: EditorSetting): () => void {
  const leaving = new AbortController();
  import("./open-editor.ts")
    .then(({ openEditor }) => {
      if (!leaving.signal.aborted) openEditor(form, setting, leaving.signal);
    })
    .catch((error: unknown) => console.error("The editor could not be loaded; the form works without it.", error));
  return () => leaving.abort();
}
