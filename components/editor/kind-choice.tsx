/** @jsxImportSource #static-html */
import { KINDS, type Kind } from "#lib/domain/kinds.ts";

const SAYS: Record<Kind, string> = {
  layer: "A storey of the stack, with its charter: what it offers upward and what it takes from below.",
  component: "A place within a layer, on which offerings stand.",
  vendor: "Who offers: a company, a foundation, a project.",
  offering: "A product or service of a vendor, placed on the components where it stands.",
  model: "Another author's model of the cloud, mapped to this one.",
  article: "A text of its own.",
};

/** The first step to a new page: what it is about. What is known already is kept on the way. */
export function KindChoice({ begun }: { begun: Readonly<Record<string, string>> }) {
  const known = Object.entries(begun).filter(([, value]) => value !== "");
  const wanted = begun.title || begun.slug;
  return (
    <>
      <h1 className="title">New page</h1>
      <p className="lead">{wanted ? `What is “${wanted}”?` : "What is the page about?"}</p>
      <dl className="facts kind-choice">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <a href={`/new?${new URLSearchParams({ kind, ...Object.fromEntries(known) })}`}>
                {kind.charAt(0).toUpperCase() + kind.slice(1)}
              </a>
            </dt>
            <dd>{SAYS[kind]}</dd>
          </div>
        ))}
      </dl>
      {wanted && (
        <p className="note">
          It may have a page under another name: <a href={`/search?q=${encodeURIComponent(wanted)}`}>search for it</a>.
        </p>
      )}
    </>
  );
}
