"use client";

import { useEffect } from "react";

/** Fills in what is one person's own in a page that is the same for everyone. Who is not signed in asks for nothing. */
export function PersonalPart() {
  useEffect(() => {
    if (document.cookie.includes("strata-signed-in=")) void fillIn();
  }, []);
  return null;
}

async function fillIn(): Promise<void> {
  const star = document.querySelector<HTMLElement>("[data-watch]");
  const page = star?.dataset.watch ?? "";
  const me = await fetch(`/me?page=${page}`)
    .then((response) => response.json())
    .catch(() => ({}));
  if (!me.name) return;
  const { dataset } = document.documentElement;
  dataset.level = me.level;
  if (me.permissions.includes("suppress")) dataset.suppressor = "";
  document
    .querySelector("[data-personal]")
    ?.replaceChildren(
      link(`/users/${me.name}`, me.displayName),
      link("/notifications", me.unread ? `Notifications (${me.unread})` : "Notifications"),
      link("/watchlist", "Watchlist"),
      ...(me.permissions.includes("patrol") ? [link("/admin", "Admin")] : []),
      link("/settings", "Settings"),
      link("/sign-out", "Sign out"),
    );
  star?.replaceChildren(watchButton(page, me.watching));
}

function link(href: string, text: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href, textContent: text });
}

/** Where it fails, the watchlist says why. */
function watchButton(page: string, watching: boolean): HTMLElement {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Watch" });
  button.ariaPressed = `${watching}`;
  button.onclick = async () => {
    const wanted = button.ariaPressed !== "true";
    const response = await fetch("/watchlist/save", {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ page, watching: wanted ? "yes" : "no" }),
    }).catch(() => null);
    if (response?.ok) button.ariaPressed = `${wanted}`;
    else location.href = `/watchlist?page=${page}`;
  };
  return button;
}
