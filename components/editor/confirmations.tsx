/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import type { Problem } from "#lib/domain/errors.ts";

/** The warnings of a form, each with a box to tick by somebody who means it; what was ticked before stays ticked. */
export function Confirmations({ problem, confirmed }: { problem: Problem | null; confirmed: readonly string[] }) {
  const asked = problem?.code === "needs-confirmation" ? problem.errors : [];
  const settled = confirmed.filter((code) => asked.every((fault) => fault.code !== code));
  return (
    <>
      {settled.map((code) => (
        <input key={code} type="hidden" name="confirm" value={code} />
      ))}
      {asked.length > 0 && (
        <fieldset className="fieldset confirmations">
          <legend>Please look again</legend>
          {asked.map(({ code, detail }) => (
            <div key={code}>
              <p id={`why-${code}`}>{detail}</p>
              <CheckBox name="confirm" value={code} filled={{ fields: {}, faults: [] }}>
                I mean this
              </CheckBox>
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
