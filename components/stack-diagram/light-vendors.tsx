"use client";

import { useEffect } from "react";
import { followBoxes } from "./follow-boxes.ts";

/** Lights vendors in the diagram as their boxes are ticked. Shows nothing itself. */
export function LightVendors() {
  useEffect(() => {
    const stop = new AbortController();
    for (const view of document.querySelectorAll<HTMLElement>(".stack-view")) followBoxes(view, stop.signal);
    return () => stop.abort();
  }, []);
  return null;
}
