/** @jsxImportSource #static-html */
import "./api-reference.css";

type Parameter = { name: string; in: string; required: boolean; description: string };

export type ReferenceCall = {
  id: string;
  method: string;
  path: string;
  /** The path with real names in it, so that the link beside it runs. */
  example: string;
  summary: string;
  description: string;
  parameters: Parameter[];
};

/** The calls of the API, each with its parameters and an example that runs. */
export function ApiReference({ groups }: { groups: readonly { name: string; calls: readonly ReferenceCall[] }[] }) {
  return groups.map(({ name, calls }) => (
    <section key={name} aria-labelledby={`calls-${name}`}>
      <h2 id={`calls-${name}`}>{name}</h2>
      {calls.map((call) => (
        <article key={call.id} className="panel call" id={call.id}>
          <h3>
            <code>
              {call.method} {call.path}
            </code>
          </h3>
          <p>
            {call.summary}. {call.description}
          </p>
          {call.parameters.length > 0 && <Parameters parameters={call.parameters} />}
          <p className="note">
            Try <a href={call.example}>{call.example}</a>
          </p>
        </article>
      ))}
    </section>
  ));
}

const Parameters = ({ parameters }: { parameters: readonly Parameter[] }) => (
  <dl className="facts">
    {parameters.map((parameter) => (
      <div key={parameter.name}>
        <dt>
          <code>{parameter.name}</code> {parameter.in === "path" ? "in the path" : parameter.required ? "required" : ""}
        </dt>
        <dd>{parameter.description}</dd>
      </div>
    ))}
  </dl>
);
