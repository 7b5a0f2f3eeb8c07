"use client";

import { useId, useRef, useState } from "react";

const PAUSE_MS = 120;

type Suggestion = { title: string; name: string };

/**
 * The search field. Without JavaScript a plain field of its form; with it, names are suggested while one types. What is
 * suggested is only help: when it cannot be had, nothing is said.
 */
export function SearchBox({ query, id, label }: { query: string; id?: string; label?: string }) {
  const list = useId();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [names, setNames] = useState<string[]>([]);
  const suggest = (typed: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => setNames(await namesLike(typed)), PAUSE_MS);
  };
  return (
    <>
      <input
        type="search"
        name="q"
        id={id}
        aria-label={label}
        placeholder={label}
        defaultValue={query}
        list={list}
        autoComplete="off"
        onInput={(event) => suggest(event.currentTarget.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

async function namesLike(typed: string): Promise<string[]> {
  if (typed.trim().length < 2) return [];
  const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
  if (!response?.ok) return [];
  const { items } = (await response.json()) as { items: Suggestion[] };
  return [...new Set(items.map(({ title }) => title))];
}
