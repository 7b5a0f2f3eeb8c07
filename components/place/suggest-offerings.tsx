"use client";

import { useEffect } from "react";

const PAUSE_MS = 150;

/** Suggests the wiki's offerings in the field that names one, while one types. Shows nothing itself. */
export function SuggestOfferings() {
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>("form[data-place] input[name=offering]");
    if (!field) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const suggest = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => fill(field), PAUSE_MS);
    };
    field.addEventListener("input", suggest, stop);
    return () => {
      stop.abort();
      clearTimeout(waiting);
    };
  }, []);
  return null;
}

async function fill(field: HTMLInputElement): Promise<void> {
  if (field.value.trim().length < 2) return;
  const address = `/api/v1/suggest?kind=offering&q=${encodeURIComponent(field.value)}`;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  const { items } = (await response.json()) as { items: { title: string }[] };
  field.list?.replaceChildren(...items.map(({ title }) => new Option(title, title)));
}
