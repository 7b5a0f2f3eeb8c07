/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";
import { ActSentence, type ShownAct } from "./act-sentence.tsx";
import "./audit.css";

/** Privileged acts, newest first: when, by whom, what, and why. */
export function ActList({ acts }: { acts: readonly ShownAct[] }) {
  if (acts.length === 0) return <p className="note">There is nothing to tell.</p>;
  return (
    <ol className="plain acts">
      {acts.map((act) => (
        <li key={act.id} id={`act-${act.id}`}>
          <span className="act-when">
            <Instant at={act.at.toISOString()} />
          </span>
          <span className="act-said">
            {act.by ? <PersonLink {...act.by} /> : "The operator"} <ActSentence act={act} />
            {act.reason && <span className="act-reason">“{act.reason}”</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
