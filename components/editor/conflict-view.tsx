/** @jsxImportSource #static-html */
import type { KeptForm } from "#lib/domain/form-fields.ts";
import type { Conflict } from "#lib/domain/merge/conflict.ts";
import { mergeContent } from "#lib/domain/merge/merge-content.ts";
import { ChangedWords } from "./changed-words.tsx";
import { namePlace, writeValue } from "./name-place.ts";

/** What each of two people wrote at the places that do not merge, beside what was there; and the three texts whole. */
export function ConflictView({ conflict }: { conflict: NonNullable<KeptForm["conflict"]> }) {
  const { base, mine, theirs, current } = conflict;
  const merged = mergeContent(base, mine, theirs);
  const places = merged.clean ? [] : merged.conflicts;
  return (
    <section className="conflict" aria-labelledby="conflict" tabIndex={-1} data-conflict-shown>
      <h2 id="conflict">Bring the two versions together</h2>
      <p>
        Revision {current} was saved while you were writing. What does not contradict it is merged in the form below
        already.{" "}
        {places.length > 0 &&
          `At ${places.length === 1 ? "one place" : `${places.length} places`} you both changed the same: decide there, then save. In the text such a place holds both versions between marked lines.`}
      </p>
      {places.map((place) => (
        <Place key={`${place.pointer}:${place.line}`} place={place} />
      ))}
      <details>
        <summary>The three texts, whole</summary>
        <div className="conflict-sides">
          {(
            [
              ["It said", base.body],
              ["They wrote", theirs.body],
              ["You wrote", mine.body],
            ] as const
          ).map(([label, body]) => (
            <section key={label} aria-label={label}>
              <h3>{label}</h3>
              <pre className="conflict-text" tabIndex={0}>
                {body}
              </pre>
            </section>
          ))}
        </div>
      </details>
    </section>
  );
}

function Place({ place }: { place: Conflict }) {
  const { pointer, line } = place;
  const [base, theirs, mine] = [place.base, place.theirs, place.mine].map(writeValue) as [string, string, string];
  return (
    <section className="conflict-place">
      <h3>
        {namePlace(pointer)}
        {line !== undefined && `, line ${line} of yours`}
      </h3>
      <div className="conflict-sides">
        <div data-side="base">
          <h4>It said</h4>
          <p className="conflict-text">{base || <em>nothing</em>}</p>
        </div>
        <div data-side="theirs">
          <h4>They wrote</h4>
          <ChangedWords before={base} after={theirs} />
        </div>
        <div data-side="mine">
          <h4>You wrote</h4>
          <ChangedWords before={base} after={mine} />
        </div>
      </div>
    </section>
  );
}
