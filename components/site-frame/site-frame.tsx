/** @jsxImportSource #static-html */

import { DateControl } from "#components/date-control/date-control.tsx";
import { SearchBox } from "#components/search-box/search-box.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { type Clocks, clockQuery } from "#lib/domain/clocks.ts";
import "#components/personal/personal.css";
import "#components/ui/ui.css";
import "./site-frame.css";

const SECTIONS = [
  ["/", "Stack"],
  ["/matrix", "Matrix"],
  ["/compare", "Compare"],
  ["/timeline", "Timeline"],
  ["/crosswalk", "Crosswalk"],
  ["/articles", "Articles"],
  ["/recent", "Recent"],
] as const;

/**
 * What stands around every page: the way to the others, search, and the day the reader looks at. `path` is the page's own
 * address and `parameters` what it knows besides the clocks, so that the date control can come back to it.
 */
export function SiteFrame({
  path,
  current = path,
  clocks,
  query = "",
  parameters = {},
  children,
}: {
  path: string;
  /** The section that is marked as open, where it is not the page's own. */
  current?: string;
  clocks: Clocks;
  query?: string;
  parameters?: Record<string, string>;
  children: Child;
}) {
  const q = clockQuery(clocks);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="site-head">
        <a className="wordmark" href={`/${q}`}>
          <Strokes />
          Strata
        </a>
        <nav aria-label="Main" className="site-nav">
          {SECTIONS.map(([address, label]) => (
            <a key={address} href={address + q} aria-current={address === current ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <search className="site-search">
          <form action="/search">
            <SearchBox query={query} label="Search the stack" list="names" />
            {clocks.asOf && <input type="hidden" name="asOf" value={clocks.asOf} />}
            <button type="submit">Search</button>
          </form>
        </search>
        <nav aria-label="You" className="personal" data-personal>
          <a href="/sign-in">Sign in</a>
        </nav>
      </header>
      <DateControl path={path} asOf={clocks.asOf} at={clocks.at} parameters={parameters} />
      <main id="main">{children}</main>
      <footer className="site-foot">
        <p>
          Strata tells cloud computing the way OSI tells networking. First snapshot:{" "}
          <a href="/?asOf=2008-10-31">31 October 2008</a>.
        </p>
        <nav aria-label="More">
          {[
            ["/articles/how-to-read-the-stack", "How to read the stack"],
            ["/vendors", "Vendors"],
            ["/offerings", "Offerings"],
            ["/models", "Other models"],
            ["/reports", "Work lists"],
            ["/permissions", "Who may do what"],
            ["/api", "API"],
          ].map(([address, label]) => (
            <a key={address} href={address}>
              {label}
            </a>
          ))}
        </nav>
      </footer>
    </>
  );
}

function Strokes() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path fill="var(--layer-applications)" d="M4 2h14v3H4z" />
      <path fill="var(--layer-services)" d="M3 7h16v3H3z" />
      <path fill="var(--layer-platform)" d="M2 12h18v3H2z" />
      <path fill="var(--layer-infrastructure)" d="M1 17h20v3H1z" />
    </svg>
  );
}
