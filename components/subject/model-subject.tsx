/** @jsxImportSource #static-html */
import { ModelFacts } from "#components/model-facts/model-facts.tsx";
import { ModelGroups } from "#components/model-groups/model-groups.tsx";
import type { RecordOf } from "#lib/domain/records.ts";
import type { SubjectProps } from "./subject-props.ts";

/** Another author's model: its layers beside ours, and what it orders. */
export function ModelSubject({ view, q, body, contents }: SubjectProps) {
  const record = view.page.record as RecordOf<"model">;
  return (
    <>
      {record.definition && <p className="lead">{record.definition}</p>}
      <div className="columns">
        <div>{body}</div>
        <div className="aside">
          {contents}
          <ModelFacts record={record} mappings={view.mappings} q={q} />
        </div>
      </div>
      {record.groups && <ModelGroups groups={record.groups} names={view.names} q={q} />}
    </>
  );
}
