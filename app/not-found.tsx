import type { Metadata } from "next";
import { SearchForm } from "#components/search-results/search-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <SiteFrame path="/" clocks={NOW}>
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
