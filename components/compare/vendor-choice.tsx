/** @jsxImportSource #static-html */
import type { PageName } from "#lib/domain/page-name.ts";

/** Which vendors stand side by side: a plain form that keeps the day. */
export function VendorChoice({
  vendors,
  chosen,
  asOf,
}: {
  vendors: readonly PageName[];
  chosen: readonly string[];
  asOf: string | undefined;
}) {
  return (
    <details className="vendor-choice">
      <summary>Choose vendors</summary>
      <form action="/compare">
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <fieldset>
          <legend className="visually-hidden">Vendors to compare, at most eight</legend>
          {vendors.map(({ slug, title }) => (
            <label key={slug}>
              <input type="checkbox" name="vendors" value={slug} defaultChecked={chosen.includes(slug)} /> {title}
            </label>
          ))}
        </fieldset>
        <button type="submit">Compare</button>
      </form>
    </details>
  );
}
