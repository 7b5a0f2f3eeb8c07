/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";
import "#components/form/form.css";

/** Asks to watch a page, or to watch it no longer. */
export function WatchForm({ page, watching }: { page: PageName; watching: boolean }) {
  return (
    <form method="post" action="/watchlist/save" className="panel watch-form">
      <p>
        {watching ? "You watch " : "You do not watch "}
        <PageLink page={page} q="" />
        {watching ? "." : ". When you do, its changes are shown here and you are told of them."}
      </p>
      <input type="hidden" name="page" value={page.id} />
      <input type="hidden" name="watching" value={watching ? "no" : "yes"} />
      <input type="hidden" name="next" value={`/watchlist?page=${page.id}`} />
      <button type="submit" className={watching ? "button-quiet" : "button"}>
        {watching ? "Watch it no longer" : "Watch this page"}
      </button>
    </form>
  );
}
