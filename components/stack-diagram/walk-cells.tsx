"use client";

import { useEffect } from "react";
import { findNextCell } from "./find-next-cell.ts";

/** Lets the arrow keys walk from cell to cell of every diagram on the page. Shows nothing itself. */
export function WalkCells() {
  useEffect(() => {
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
  return null;
}

function walk(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const cell = event.target.closest<HTMLElement>(".stack .cell");
  const next = cell && findNextCell(cell, event.key);
  if (!next) return;
  event.preventDefault();
  next.querySelector<HTMLElement>(".cell-name a")?.focus();
}
