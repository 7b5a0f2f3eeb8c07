"use client";

import { useEffect } from "react";
import { renewList } from "./renew-list.ts";

/**
 * Hears of changes while the page is open, says how many there are, and shows them when that is asked for, or at once while
 * “live” is ticked. Nothing is moved below the hands of somebody who is in the list: then it waits to be asked.
 */
export function LiveChanges() {
  useEffect(() => {
    const place = document.querySelector<HTMLElement>("[data-live]");
    const news = place?.querySelector<HTMLElement>(".live-news");
    const list = document.querySelector<HTMLElement>("[data-changes]");
    if (!place || !news || !list) return;
    return follow({ place, news, list });
  }, []);
  return null;
}

type Parts = { place: HTMLElement; news: HTMLElement; list: HTMLElement };

const PAUSE_MS = 400;

function follow({ place, news, list }: Parts): () => void {
  const live = addBox(place);
  let heard = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = async (): Promise<void> => {
    const showing = heard;
    if (!(await renewList(list))) return;
    heard -= showing;
    tell();
  };
  const isBusy = (): boolean => list.contains(document.activeElement);
  const tell = (): void => {
    news.replaceChildren();
    if (heard === 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${heard} new ${heard === 1 ? "change" : "changes"} — show`;
    button.addEventListener("click", () => void show());
    news.append(button);
  };
  const hear = (): void => {
    heard += 1;
    clearTimeout(waiting);
    waiting = setTimeout(() => (live.checked && !isBusy() ? void show() : tell()), PAUSE_MS);
  };
  const source = new EventSource(place.dataset.live ?? "");
  source.addEventListener("revision", hear);
  const showNow = (): void => {
    if (live.checked && heard > 0) void show();
  };
  live.addEventListener("change", showNow);
  return () => {
    source.close();
    clearTimeout(waiting);
    live.parentElement?.remove();
  };
}

function addBox(place: HTMLElement): HTMLInputElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  label.append(box, " Live: show changes as they are made");
  place.prepend(label);
  return box;
}
