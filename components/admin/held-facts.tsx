/** @jsxImportSource #static-html */
import { Fact } from "#components/ui/fact.tsx";
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";

type Held = {
  by: string;
  byName: string;
  at: Date;
  state: string;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string;
  revision: number | null;
  proposal: { page: number | null; kind: Kind; slug: string; summary: string };
  findings: readonly { rule: string; detail: string }[];
};

/** What is known of a held edit besides what it would change. */
export function HeldFacts({ held }: { held: Held }) {
  const { proposal, revision, decidedAt } = held;
  return (
    <dl className="facts">
      <Fact label="By">
        <PersonLink name={held.by} displayName={held.byName} />, <Instant at={held.at.toISOString()} />
      </Fact>
      <Fact label="Page">
        {proposal.page === null ? "a new one: " : ""}
        <a href={pathOf(proposal)}>{pathOf(proposal)}</a>
      </Fact>
      <Fact label="Summary">{proposal.summary || "none"}</Fact>
      <Fact label="Why it was held">
        <ul>
          {held.findings.map(({ rule, detail }) => (
            <li key={rule}>{detail}</li>
          ))}
        </ul>
      </Fact>
      {decidedAt && (
        <Fact label="Decision">
          {held.state} by {held.decidedBy}, <Instant at={decidedAt.toISOString()} />
          {held.reason && `: ${held.reason}`}
          {revision !== null && (
            <>
              {" "}
              as <a href={`${pathOf(proposal)}/diff?to=${revision}`}>revision {revision}</a>
            </>
          )}
        </Fact>
      )}
    </dl>
  );
}
