type LayerColours = { hue: string; tint: string };

export type Palette = {
  scheme: "light" | "dark";
  ground: string;
  surface: string;
  ink: string;
  inkSoft: string;
  onVendor: string;
  layers: Readonly<Record<string, LayerColours>>;
  otherLayer: LayerColours;
};

/** The tokens of `app/globals.css`, for a picture that leaves the site. */
export const LIGHT: Palette = {
  scheme: "light",
  ground: "#fbfaf7",
  surface: "#ffffff",
  ink: "#1c1b19",
  inkSoft: "#5d5a53",
  onVendor: "#ffffff",
  layers: {
    infrastructure: { hue: "#7a4a12", tint: "#f6ecdf" },
    platform: { hue: "#1f6b4a", tint: "#e3f1ea" },
    services: { hue: "#14509c", tint: "#e5edf8" },
    applications: { hue: "#7b2d7a", tint: "#f5e6f4" },
  },
  otherLayer: { hue: "#14509c", tint: "#e5edf8" },
};

export const DARK: Palette = {
  scheme: "dark",
  ground: "#141413",
  surface: "#1c1c1a",
  ink: "#ece9e2",
  inkSoft: "#a9a499",
  onVendor: "#141413",
  layers: {
    infrastructure: { hue: "#e3b27a", tint: "#2c2318" },
    platform: { hue: "#82cfa9", tint: "#17291f" },
    services: { hue: "#8ab8f5", tint: "#18243a" },
    applications: { hue: "#dfa0dd", tint: "#2d1c2d" },
  },
  otherLayer: { hue: "#8ab8f5", tint: "#1c2a40" },
};
