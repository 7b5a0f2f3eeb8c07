"use client";

import { useEffect } from "react";

const PAUSE_MS = 120;

/**
 * Suggests names in every search field of the page while one types. Shows nothing itself. What is suggested is only help:
 * when it cannot be had, nothing is said.
 */
export function SuggestNames() {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const suggest = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== "q" || !target.list) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => fill(target), PAUSE_MS);
    };
    document.addEventListener("input", suggest, stop);
    return () => {
      stop.abort();
      clearTimeout(waiting);
    };
  }, []);
  return null;
}

async function fill(field: HTMLInputElement): Promise<void> {
  const titles = await titlesLike(field.value);
  field.list?.replaceChildren(...titles.map((title) => new Option(title, title)));
}

async function titlesLike(typed: string): Promise<string[]> {
  if (typed.trim().length < 2) return [];
  const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
  if (!response?.ok) return [];
  const { items } = (await response.json()) as { items: { title: string }[] };
  return [...new Set(items.map(({ title }) => title))];
}
