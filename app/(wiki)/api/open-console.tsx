"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import "#components/form/form.css";

/**
 * A button that opens the console in its place on the page: every call with a form that makes it. What the console is made
 * of is large and loaded when the button is pressed.
 */
export function OpenConsole() {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [state, setState] = useState<"closed" | "opening" | "open" | "failed">("closed");
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => setPlace(document.getElementById("console")), []);
  if (!place) return null;
  const open = async () => {
    setState("opening");
    try {
      const { showConsole } = await import("./show-console.ts");
      if (room.current) showConsole(room.current);
      setState("open");
    } catch {
      setState("failed");
    }
  };
  return createPortal(
    <section aria-labelledby="console-name">
      <h2 id="console-name">Console</h2>
      {state !== "open" && (
        <button type="button" className="button" onClick={() => void open()} disabled={state === "opening"}>
          Open the console
        </button>
      )}
      <p role="status">{SAYS[state]}</p>
      <div ref={room} />
    </section>,
    place,
  );
}

const SAYS = {
  closed: "",
  opening: "It is loading …",
  open: "",
  failed: "The console could not be loaded. Everything it knows stands below.",
} as const;
