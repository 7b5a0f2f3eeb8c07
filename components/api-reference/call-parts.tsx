/** @jsxImportSource #static-html */

export type Parameter = {
  name: string;
  place: string;
  required: boolean;
  type: string;
  usual: string;
  description: string;
};

/** A form of a body: its media type, and the name of its schema where it has one. */
export type CallBody = { type: string; schema: string | null };

/** What a call is told by its path, its query and its headers. */
export const CallParameters = ({ parameters }: { parameters: readonly Parameter[] }) => (
  <dl className="facts">
    {parameters.map((parameter) => (
      <div key={parameter.name}>
        <dt>
          <code>{parameter.name}</code> {WHERE[parameter.place] ?? ""} {parameter.required && "needed"}
        </dt>
        <dd>
          {parameter.description}{" "}
          <span className="note">
            {parameter.type}
            {parameter.usual && `; else ${parameter.usual}`}
          </span>
        </dd>
      </div>
    ))}
  </dl>
);

const WHERE: Readonly<Record<string, string>> = { path: "in the path", header: "header" };

type Bodies = { title: string; words: string; bodies: readonly CallBody[] };

/** What a call reads or answers, in each of its forms. */
export const CallBodies = ({ title, words, bodies }: Bodies) => (
  <p className="note">
    <strong>{title}</strong>: {words}{" "}
    {bodies.map(({ type, schema }, place) => (
      <>
        {place > 0 && ", "}
        {schema ? <a href={`/api/v1/schemas/${schema}`}>{schema}</a> : "text"} as <code>{type}</code>
      </>
    ))}
  </p>
);
