import { newClaimId } from "./claim-ids.ts";
import { type Fault, faultsOf } from "./errors.ts";
import { type Placement, placementSchema } from "./offering-record.ts";
import { checkPlacements } from "./placements.ts";

type Values = Record<string, unknown>;

const POINTER = "/placement";

/** Between placements nothing is judged before these can be read. */
const RULED = ["from", "until", "role", "rank"];

/**
 * Everything that is wrong with a placement beside an offering's other ones, all at once: what its schema says of each
 * field, and the rules between the placements. A rule is judged as soon as the fields it looks at can be read. Pointers
 * begin with `/placement`; a rule that breaks at one of the others is said of the role. `others` is null where it is not
 * known yet which offering is meant.
 */
export function judgePlacement(others: readonly Placement[] | null, value: unknown): Fault[] {
  const id = newClaimId("new", new Set(others?.map((other) => other.id)));
  const values: Values = { ...(value as Values), id };
  const faults = faultsWithin(values);
  const faulty = new Set(faults.map(({ pointer }) => pointer.split("/")[2] ?? ""));
  const hidden = faultsWithin({ ...values, ...standIns(values, faulty) });
  const known = new Set(faults.map(({ pointer }) => pointer));
  const readable = placementSchema.safeParse({
    ...values,
    ...standIns(values, new Set([...faulty, "confidence"])),
  }).data;
  const ruled = others && readable && !RULED.some((name) => faulty.has(name));
  return [
    ...faults.map((fault) => inPlainWords(fault, values)),
    ...hidden.filter(({ pointer }) => !known.has(pointer)),
    ...(ruled ? judgeBetween(others, readable) : []),
  ];
}

function faultsWithin(values: Values): Fault[] {
  const { error } = placementSchema.safeParse(values);
  return error ? faultsOf(error, POINTER) : [];
}

/** For each field that cannot be read something that can, so that what is said of several fields together is found too. */
function standIns(values: Values, faulty: ReadonlySet<string>): Values {
  const references = Array.isArray(values.references) ? values.references : [];
  const standing: Values = {
    component: "a-component",
    role: "primary",
    from: null,
    until: null,
    rank: "normal",
    confidence: "recalled",
    handover: null,
    references: references.map((_, index) => ({ url: `https://source.example/${index}`, title: "A source" })),
    rationale: "",
  };
  return Object.fromEntries(Object.entries(standing).filter(([name]) => faulty.has(name)));
}

/** That nothing was chosen is another thing to say than how a name is spelled. */
const inPlainWords = (fault: Fault, { component }: Values): Fault =>
  fault.pointer === `${POINTER}/component` && !component ? { ...fault, detail: "Choose a component." } : fault;

function judgeBetween(others: readonly Placement[], placement: Placement): Fault[] {
  return checkPlacements([...others, placement]).map(({ path: [index, ...steps], message }) => {
    const other = others[Number(index)];
    return other
      ? { pointer: `${POINTER}/role`, code: "custom", detail: `This breaks a rule for “${other.id}”: ${message}` }
      : { pointer: [POINTER, ...steps].join("/"), code: "custom", detail: message };
  });
}
