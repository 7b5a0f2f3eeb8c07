import { z } from "zod";

const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

const pointerSchema = z
  .string()
  .regex(POINTER, "Write a JSON Pointer (RFC 6901), such as /record/placements/0/from.")
  .meta({ examples: ["/record/status"] });

const valueSchema = z.unknown().meta({ description: "Any JSON value." });

const stepSchema = z.discriminatedUnion("op", [
  z.object({ op: z.literal("add"), path: pointerSchema, value: valueSchema }),
  z.object({ op: z.literal("remove"), path: pointerSchema }),
  z.object({ op: z.literal("replace"), path: pointerSchema, value: valueSchema }),
  z.object({ op: z.literal("move"), from: pointerSchema, path: pointerSchema }),
  z.object({ op: z.literal("copy"), from: pointerSchema, path: pointerSchema }),
  z.object({ op: z.literal("test"), path: pointerSchema, value: valueSchema }),
]);

const MOST_STEPS = 1000;

/** A JSON Patch (RFC 6902). */
export const jsonPatchSchema = z
  .array(stepSchema)
  .max(MOST_STEPS, `A patch has at most ${MOST_STEPS} operations.`)
  .meta({
    description: "Operations, carried out in their order, all or none (RFC 6902).",
    examples: [
      [
        { op: "test", path: "/record/status", value: "active" },
        { op: "replace", path: "/record/status", value: "legacy" },
      ],
    ],
  });

export type JsonPatch = z.output<typeof jsonPatchSchema>;
