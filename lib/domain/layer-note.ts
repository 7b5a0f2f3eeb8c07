import { HANDOVERS } from "./offering-record.ts";

/** What the placement test says against a component's layer; null where it agrees or was not answered. */
export function noteLayer(
  handover: string | null | undefined,
  layer: { slug: string; title: string } | null | undefined,
): string | null {
  const test = HANDOVERS[handover as keyof typeof HANDOVERS];
  if (!test || !layer || test.layer === layer.slug) return null;
  return `By the placement test what is handed over belongs to ${test.layer}; this component is in ${layer.title}. It can stand here: say in the rationale why.`;
}
