/** @jsxImportSource #static-html */
import { SearchBox } from "./search-box.tsx";

/** The large search field of the results page and of the page that was not found. */
export function SearchForm({ query }: { query: string }) {
  return (
    <search>
      <form action="/search" className="search-form">
        <label htmlFor="query">Search the wiki</label>
        <SearchBox id="query" query={query} list="names-here" />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
