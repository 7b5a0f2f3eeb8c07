/** @jsxImportSource #static-html */
import { SearchForm } from "#components/search-box/search-form.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { SiteFrame } from "./site-frame.tsx";

/** What stands where no page is: the way to search for it. */
export function NotFound() {
  return (
    <SiteFrame path="/" current="" clocks={NOW}>
      <h1 className="title">There is no such page</h1>
      <p className="lead">
        Nothing in the wiki has this address, or it did not exist at the revision you asked for. Search for the name
        instead:
      </p>
      <SearchForm query="" />
      <p>
        Or begin at <a href="/">the stack</a>, with <a href="/articles/how-to-read-the-stack">how to read it</a>.
      </p>
    </SiteFrame>
  );
}
