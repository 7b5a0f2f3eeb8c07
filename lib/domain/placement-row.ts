import type { Confidence } from "./confidence.ts";

/** A placement with the names of all it joins. `holds`: whether it does on the day that was asked for. */
export type PlacementRow = {
  claim: string;
  role: "primary" | "secondary";
  rank: "preferred" | "normal";
  confidence: Confidence;
  from: string | null;
  until: string | null;
  holds: boolean;
  offeringId: number;
  offering: string;
  offeringTitle: string;
  status: string;
  definition: string;
  vendorId: number;
  vendor: string;
  vendorTitle: string;
  componentId: number;
  component: string;
  componentTitle: string;
  layerId: number;
  layer: string;
  layerTitle: string;
};
