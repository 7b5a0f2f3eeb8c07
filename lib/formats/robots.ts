/** What belongs to one person or changes something: nothing there is to be found by a search. */
const PRIVATE =
  "/admin /me /new /notifications /preview /register /settings /setup /sign-in /sign-out /watchlist".split(" ");

/** The doors and the endless tabs of a page. */
const TABS = "blame block clean-up diff edit manage merge place".split(" ");

/** What visiting programs are asked to leave alone (RFC 9309), and where the sitemap is. */
export const writeRobots = (site: string): string =>
  [
    "User-agent: *",
    ...PRIVATE.map((path) => `Disallow: ${path}`),
    ...TABS.map((tab) => `Disallow: /*/*/${tab}`),
    "Disallow: /search",
    "Allow: /",
    "",
    `Sitemap: ${site}/sitemap.xml`,
    "",
  ].join("\n");
