import { applyPatch, type Operation as Step } from "rfc6902";
import { type Fault, pointerOf } from "#lib/domain/errors.ts";
import type { JsonPatch } from "../schemas/json-patch.ts";

/** A page's text has at most 1 MB; copies could make any document grow without end. */
const MOST_CHARACTERS = 4_000_000;

/**
 * What a JSON Patch makes of a document, which stays as it is; or every operation of it that fails, with where it stands
 * in the patch. After one that fails the others are tried on what there is.
 */
export function applyJsonPatch(document: unknown, patch: JsonPatch): { patched: unknown } | { faults: Fault[] } {
  const whole = { root: structuredClone(document) };
  const faults: Fault[] = [];
  for (const [at, step] of patch.entries()) {
    const fault = carryOut(whole, step);
    if (fault) faults.push({ ...fault, pointer: pointerOf([at, ...fault.at]) });
    if (step.op === "copy" && JSON.stringify(whole).length > MOST_CHARACTERS) {
      faults.push({ pointer: pointerOf([at]), code: "too-large", detail: "The document grows beyond 4 MB here." });
      break;
    }
  }
  return faults.length > 0 ? { faults: faults.map(plain) } : { patched: whole.root };
}

const plain = ({ pointer, code, detail }: Fault): Fault => ({ pointer, code, detail });

type Failed = { at: string[]; code: string; detail: string };

function carryOut(whole: object, step: JsonPatch[number]): Failed | null {
  if ("value" in step ? step.value === undefined : WITH_VALUE.has(step.op))
    return { at: [], code: "no-value", detail: `The operation “${step.op}” needs a value.` };
  const error = attempt(whole, below(step));
  if (error === null) return null;
  if (error.name === "TestError")
    return {
      at: ["value"],
      code: "test-failed",
      detail: `What stands at ${step.path || "the root"} is something else.`,
    };
  const from = "from" in step && !stands(whole, step.from);
  return from
    ? { at: ["from"], code: "missing", detail: `There is nothing at ${step.from}.` }
    : { at: ["path"], code: "missing", detail: `There is no such place as ${step.path || "the root"}.` };
}

const WITH_VALUE = new Set(["add", "replace", "test"]);

/** A place within a text or a number makes the library throw where it finds none elsewhere. */
function attempt(whole: object, step: Step): Error | null {
  try {
    return applyPatch(whole, [step])[0] ?? null;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

/** The library cannot replace a root, so the document stands below one. */
const below = (step: JsonPatch[number]): Step =>
  ({ ...step, path: `/root${step.path}`, ...("from" in step ? { from: `/root${step.from}` } : {}) }) as Step;

const stands = (whole: object, pointer: string): boolean =>
  attempt({ ...whole, copy: null }, { op: "copy", from: `/root${pointer}`, path: "/copy" }) === null;
