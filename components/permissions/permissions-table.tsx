/** @jsxImportSource #static-html */
import { LEVELS, type Level, PERMISSIONS } from "#lib/domain/permissions.ts";
import "./permissions.css";

const NAMES: Record<Level | "suppressor", string> = {
  anyone: "Anyone",
  reader: "Reader",
  contributor: "Contributor",
  trusted: "Trusted",
  maintainer: "Maintainer",
  admin: "Admin",
  suppressor: "Suppressor",
};

const COLUMNS = [...LEVELS, "suppressor"] as const;

/** Who may do what: a row for each permission, a column for each step of the ladder and for the right beside it. */
export function PermissionsTable() {
  return (
    <section className="scroll" aria-label="Permissions" tabIndex={0}>
      <table className="grid-table permissions">
        <thead>
          <tr>
            <th scope="col">What</th>
            {COLUMNS.map((level) => (
              <th key={level} scope="col">
                {NAMES[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(PERMISSIONS).map(([name, { least, says }]) => (
            <tr key={name} id={name}>
              <th scope="row">{says}</th>
              {COLUMNS.map((level) => (
                <td key={level}>
                  <Mark yes={holds(level, least)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const ladder: readonly string[] = LEVELS;

function holds(level: Level | "suppressor", least: Level | "suppressor"): boolean {
  if (level === "suppressor" || least === "suppressor") return level === least;
  return ladder.indexOf(level) >= ladder.indexOf(least);
}

const Mark = ({ yes }: { yes: boolean }) => (
  <>
    <span aria-hidden="true" className={yes ? undefined : "permissions-no"}>
      {yes ? "✓" : "·"}
    </span>
    <span className="visually-hidden">{yes ? "yes" : "no"}</span>
  </>
);
