/**
 * The axes on which the blog of October 2008 set the vendors' plays side by side, with the values a reading may be filed
 * under. A reading is always a sentence; the value makes it comparable.
 */
export const AXES = {
  orientation: { label: "Orientation", values: ["infrastructure-led", "application-framework"] },
  redevelopment: { label: "Redevelopment needed to move in", values: ["none", "configuration", "partial", "full"] },
  portability: {
    label: "Way out",
    values: ["standard-format", "open-source-equivalent", "de-facto-api", "export-only", "none"],
  },
  "internal-external": {
    label: "Runs internally and externally",
    values: ["both-same-software", "both-different-software", "external-only", "internal-only"],
  },
  "scale-out": { label: "Who scales out", values: ["tenant", "tenant-by-policy", "provider"] },
  commercial: {
    label: "Commercial model",
    values: ["pay-per-use", "subscription", "licence", "free-preview", "open-source"],
  },
  support: { label: "Support", values: ["none", "community", "vendor", "vendor-and-partners", "sla"] },
  audience: {
    label: "Target audience",
    values: ["corporate", "sme", "start-up", "individual-developer", "consumer"],
  },
  deployment: { label: "Deployment model", values: ["public", "private", "hybrid", "community", "edge"] },
  "operated-by": { label: "Operated by", values: ["vendor", "partner-provider", "customer"] },
} as const satisfies Record<string, { label: string; values: readonly string[] }>;

export type Axis = keyof typeof AXES;

export const AXIS_NAMES = Object.keys(AXES) as Axis[];

/** Whether a value belongs to the axis's vocabulary. */
export const isAxisValue = (axis: Axis, value: string): boolean =>
  (AXES[axis].values as readonly string[]).includes(value);
