import path from "node:path";
import type { NextConfig } from "next";

const distDir = process.env.NEXT_DIST_DIR ?? ".next";

const config: NextConfig = {
  // Answers are compressed once, when they are kept, by the response cache in front.
  compress: false,
  poweredByHeader: false,
  distDir,
  // The types of the whole project are checked by its tests; once is enough.
  typescript: {
    ignoreBuildErrors: true,
    // Next writes the build's folder into this file; a build in a folder of its own has a file of its own beside it.
    tsconfigPath: process.env.NEXT_DIST_DIR ? path.join(distDir, "../tsconfig.json") : "tsconfig.json",
  },
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg", "mdx-bundler", "esbuild"],
};

export default config;
