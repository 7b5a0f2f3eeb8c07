import type { TreeComponent, TreeOffering } from "#lib/domain/taxonomy.ts";
import { colourOfVendor } from "#lib/domain/vendor-colours.ts";
import { markOfVendor } from "#lib/domain/vendor-marks.ts";

/** One component with the offerings placed on it. */
export function StackCell({
  component,
  span,
  vendors,
  q,
}: {
  component: TreeComponent;
  span: number;
  vendors: readonly string[];
  q: string;
}) {
  const { slug, title, offerings } = component;
  return (
    <li className={`cell w${span}`}>
      <h3 className="cell-name">
        <a href={`/components/${slug}${q}`}>{title}</a>
      </h3>
      {offerings.length === 0 && <p className="none">none yet</p>}
      {offerings.length > 0 && (
        <ul>
          {offerings.map((offering, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one offering may stand twice
            <li key={index}>
              <a
                href={`/offerings/${offering.slug}${q}`}
                className={classOf(offering, vendors)}
                data-v={offering.vendor}
                data-m={markOfVendor(offering.vendor)}
              >
                {offering.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** `s` secondary, `q` needs a source, `on` lit. */
function classOf({ vendor, role, confidence }: TreeOffering, vendors: readonly string[]): string {
  const classes = [`v${colourOfVendor(vendor)}`];
  if (role === "secondary") classes.push("s");
  if (confidence !== "sourced") classes.push("q");
  if (vendors.includes(vendor)) classes.push("on");
  return classes.join(" ");
}
