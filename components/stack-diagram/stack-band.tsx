import { HANDOVERS } from "#lib/domain/offering-record.ts";
import { layCourses } from "#lib/domain/stack-courses.ts";
import type { TreeLayer } from "#lib/domain/taxonomy.ts";
import { StackCell } from "./stack-cell.tsx";

/** One layer: its name and what its tenant hands over at the left, its components beside. */
export function StackBand({ layer, vendors, q }: { layer: TreeLayer; vendors: readonly string[]; q: string }) {
  const handover = Object.values(HANDOVERS).find((one) => one.layer === layer.slug);
  return (
    <section className={`band ${layer.slug}`}>
      <div className="band-head">
        <span className="band-no">{layer.notation}</span>
        <h2 className="band-name">
          <a href={`/layers/${layer.slug}${q}`}>{layer.title}</a>
        </h2>
        {handover && (
          <p className="band-brings">
            You hand over <b>{handover.label[0]?.toLowerCase() + handover.label.slice(1)}</b>
          </p>
        )}
      </div>
      <ul className="cells">
        {layCourses(layer.components)
          .flat()
          .map(({ component, span }) => (
            <StackCell key={component.id} component={component} span={span} vendors={vendors} q={q} />
          ))}
      </ul>
    </section>
  );
}
