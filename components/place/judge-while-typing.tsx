"use client";

import { useEffect } from "react";
import { noteLayer } from "#lib/domain/layer-note.ts";
import { showFaults } from "./show-faults.ts";

/**
 * Judges a placement while it is filled in, by the rules that hold when it is saved, and says where the placement test
 * disagrees with the component. Shows nothing itself.
 */
export function JudgeWhileTyping() {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form[data-place]");
    if (!form) return;
    const stop = new AbortController();
    const touched = new Set<string>();
    const judge = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const name = target.getAttribute("name");
      if (name) touched.add(name);
      if (name === "find") choose(form, (target as HTMLInputElement).value);
      sayLayer(form);
      showFaults(form, touched);
    };
    form.addEventListener("input", judge, stop);
    form.addEventListener("change", judge, stop);
    return () => stop.abort();
  }, []);
  return null;
}

/** A name that is typed in full is chosen in the list of components as well. */
function choose(form: HTMLFormElement, typed: string): void {
  const select = componentOf(form);
  const option = [...(select?.options ?? [])].find(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
  if (select && option?.value) select.value = option.value;
}

function sayLayer(form: HTMLFormElement): void {
  const note = form.querySelector("[data-layer-note]");
  const handover = new FormData(form).get("placement/handover");
  const said = noteLayer(typeof handover === "string" ? handover : null, layerOf(form)) ?? "";
  if (note && note.textContent !== said) note.textContent = said;
}

function layerOf(form: HTMLFormElement): { slug: string; title: string } | null {
  const { layer, layerTitle } = form.dataset;
  if (layer && layerTitle) return { slug: layer, title: layerTitle };
  const group = componentOf(form)?.selectedOptions[0]?.closest("optgroup");
  return group?.dataset.layer ? { slug: group.dataset.layer, title: group.label } : null;
}

const componentOf = (form: HTMLFormElement): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>("select[name='placement/component']");
