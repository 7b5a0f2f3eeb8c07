"use client";

import { useEffect } from "react";
import { lastDayOfMonth, nameOfMonth } from "#lib/domain/months.ts";

/** Long enough to press an arrow key again, short enough not to be waited for. */
const PAUSE_MS = 450;

/** Makes the page go where the date slider is left. Shows nothing itself. */
export function FollowSlider() {
  useEffect(() => {
    const slider = document.querySelector<HTMLInputElement>("#date-slider");
    return slider ? follow(slider) : undefined;
  }, []);
  return null;
}

function follow(slider: HTMLInputElement): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  slider.addEventListener("input", say, stop);
  slider.addEventListener("change", leave, stop);
  return () => {
    stop.abort();
    clearTimeout(leaving);
  };

  function say() {
    clearTimeout(leaving);
    const name = isNow(slider) ? "today" : nameOfMonth(Number(slider.value));
    slider.setAttribute("aria-valuetext", name);
    const shown = document.querySelector("#date-shown");
    if (shown) shown.textContent = name;
  }

  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(() => location.assign(addressOf(slider)), PAUSE_MS);
  }
}

const isNow = (slider: HTMLInputElement): boolean => slider.value === slider.max;

/** The page that is open, with all it was asked for, at the end of the month; the month that runs means today. */
function addressOf(slider: HTMLInputElement): string {
  const url = new URL(location.href);
  url.hash = "";
  if (isNow(slider)) url.searchParams.delete("asOf");
  else url.searchParams.set("asOf", lastDayOfMonth(Number(slider.value)));
  return url.href.replaceAll("%2C", ",");
}
