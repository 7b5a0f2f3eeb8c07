"use client";

import { useEffect } from "react";

/** Lets every list of a form grow: as soon as its empty entry is filled in, another stands below. Shows nothing itself. */
export function AddEntries() {
  useEffect(() => {
    document.addEventListener("input", grow);
    return () => document.removeEventListener("input", grow);
  }, []);
  return null;
}

function grow({ target }: Event): void {
  if (!(target instanceof Element)) return;
  // Within an empty entry stand empty lists. The outer one first: what comes after it begins with its lists empty.
  for (const entry of blanksAround(target).toReversed()) {
    entry.insertAdjacentHTML("afterend", nextOf(entry));
    delete entry.dataset.blank;
  }
}

/** The empty entries that an element stands in, the innermost first. */
function blanksAround(element: Element): HTMLElement[] {
  const entry = element.closest<HTMLElement>("[data-blank]");
  return entry?.parentElement ? [entry, ...blanksAround(entry.parentElement)] : [];
}

/** The markup of the entry after an empty one. What was typed is not in it: markup says what a field began with. */
function nextOf(entry: HTMLElement): string {
  const list = entry.closest<HTMLElement>("[data-list]")?.dataset.list ?? "";
  const [from, to] = [Number(entry.dataset.entry), Number(entry.dataset.entry) + 1];
  const next = entry.cloneNode(false) as HTMLElement;
  next.innerHTML = entry.innerHTML
    .replaceAll(`${list}/${from}`, `${list}/${to}`)
    .replaceAll(`f-${list.replaceAll("/", "-")}-${from}`, `f-${list.replaceAll("/", "-")}-${to}`);
  next.dataset.entry = String(to);
  next.removeAttribute("open");
  for (const fold of next.querySelectorAll("details")) fold.removeAttribute("open");
  return next.outerHTML;
}
