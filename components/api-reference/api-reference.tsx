/** @jsxImportSource #static-html */
import { CallBodies, type CallBody, CallParameters, type Parameter } from "./call-parts.tsx";
import "./api-reference.css";

export type ReferenceCall = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly Parameter[];
  sends: readonly CallBody[];
  sendsWords: string;
  answers: readonly CallBody[];
  answersWords: string;
  statuses: readonly number[];
  curl: string;
  /** What a browser can open; null where that would change something or needs a token. */
  link: string | null;
  /** An answer, as JSON. */
  answer: string | null;
};

export type ReferenceGroup = { name: string; description: string; calls: readonly ReferenceCall[] };

/** The calls of the API, each with its parameters, what it reads and answers, and an example that runs. */
export function ApiReference({ groups }: { groups: readonly ReferenceGroup[] }) {
  return groups.map(({ name, description, calls }) => (
    <section key={name} aria-labelledby={`calls-${name}`}>
      <h2 id={`calls-${name}`}>{name}</h2>
      <p>{description}</p>
      {calls.map((call) => (
        <Call key={call.id} call={call} />
      ))}
    </section>
  ));
}

const Call = ({ call }: { call: ReferenceCall }) => (
  <article className="panel call" id={call.id} aria-labelledby={`${call.id}-name`}>
    <h3 id={`${call.id}-name`}>
      <code>
        {call.method} {call.path}
      </code>
    </h3>
    <p>
      {call.summary}. {call.description}
    </p>
    {call.parameters.length > 0 && <CallParameters parameters={call.parameters} />}
    {call.sends.length > 0 && <CallBodies title="Sends" words={call.sendsWords} bodies={call.sends} />}
    <CallBodies title="Answers" words={call.answersWords} bodies={call.answers} />
    <p className="note">
      Statuses:{" "}
      {call.statuses.map((status) => (
        <>{status < 400 ? status : <a href={`#status-${status}`}>{status}</a>} </>
      ))}
    </p>
    <pre>
      <code>{call.curl}</code>
    </pre>
    {call.link && (
      <p className="note">
        Try <a href={call.link}>{call.link}</a>
      </p>
    )}
    {call.answer && (
      <details>
        <summary>An answer, shortened</summary>
        <pre>
          <code>{call.answer}</code>
        </pre>
      </details>
    )}
  </article>
);
