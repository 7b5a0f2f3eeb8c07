/** @jsxImportSource #static-html */
/** The search field: a plain field of its form, for which names are suggested where scripts run. */
export function SearchBox({ query, id, label, list }: { query: string; id?: string; label?: string; list: string }) {
  return (
    <>
      <input
        type="search"
        name="q"
        id={id}
        aria-label={label}
        placeholder={label}
        defaultValue={query}
        list={list}
        autoComplete="off"
      />
      <datalist id={list} />
    </>
  );
}
