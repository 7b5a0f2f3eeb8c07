/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { NamedPage } from "#components/ui/named-page.tsx";
import type { LayerRecord } from "#lib/domain/layer-record.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import "./layer-charter.css";

const PEER = { none: "None", partial: "Partial", standard: "Standard" } as const;

/** What makes a layer a layer, field by field: the counterpart of a service definition in the OSI model. */
export function LayerCharter({
  record,
  names,
  numberOf,
  q,
}: {
  record: LayerRecord;
  names: LinkTargets;
  numberOf: Record<string, number>;
  q: string;
}) {
  return (
    <section className="panel charter" aria-labelledby="charter">
      <h2 id="charter">Charter</h2>
      <dl className="facts">
        <Fact label="Place in the stack">
          {record.notation}, layer {record.order} counted from the ground
        </Fact>
        <Fact label="The tenant brings">{record.tenantBrings}</Fact>
        <Fact label="Service offered upward">{record.offersUpward}</Fact>
        <Fact label="Consumes from below">
          <ul>
            {record.consumesFromBelow.map((item) =>
              "note" in item ? (
                <li key={item.note}>{item.note}</li>
              ) : (
                <li key={item.component}>
                  <NamedPage names={names} kind="component" slug={item.component} q={q} />
                </li>
              ),
            )}
          </ul>
        </Fact>
        <Fact label="Interfaces">
          <Lines lines={record.interfaces} />
        </Fact>
        <Fact label="Standards">
          <ul>
            {record.standards.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="nofollow noopener">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact label="Unit of consumption">
          <Lines lines={record.unitOfConsumption} />
        </Fact>
        <Fact label="Provider’s responsibility">{record.providerResponsibility}</Fact>
        <Fact label="Tenant’s responsibility">{record.tenantResponsibility}</Fact>
        <Fact label="Lock-in mechanisms">
          <Lines lines={record.lockInMechanisms} />
        </Fact>
        <Fact label={`Peer interface: ${PEER[record.peerInterface.exists].toLowerCase()}`}>
          {record.peerInterface.finding} <ConfidenceMark confidence={record.peerInterface.confidence} />
          <ReferenceNumbers references={record.peerInterface.references} numberOf={numberOf} />
        </Fact>
        <Fact label="Standards bodies">{record.standardsBodies.join(", ")}</Fact>
        <Fact label="Open-source equivalents">{record.openSourceEquivalents.join(", ")}</Fact>
        <Fact label="What other models call it">
          <ul>
            {record.crosswalk.map(({ model, concepts }) => (
              <li key={model}>
                <NamedPage names={names} kind="model" slug={model} q={q} />: {concepts.join(", ")}
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
