import { expect, test } from "vitest";
import { neighboursIn } from "./neighbours.ts";

const layer = (id: number, title: string) => ({ id, kind: "layer", slug: title, title }) as const;
const layers = [layer(10, "infrastructure"), layer(11, "platform"), layer(12, "services")];
const [infrastructure, platform, services] = layers;

test.each([
  [10, null, platform],
  [11, infrastructure, services],
  [12, platform, null],
  [99, null, null],
])(
  "page %i of a list has the pages before and after it as neighbours, and none beyond the ends",
  (id, before, after) => {
    expect(neighboursIn(layers, id)).toEqual({ before, after });
  },
);
