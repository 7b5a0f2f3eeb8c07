import type { NextConfig } from "next";

const config: NextConfig = {
  // Answers are compressed once, when they are kept, by the response cache in front.
  compress: false,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // The types of the whole project are checked by its tests; once is enough.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg", "mdx-bundler", "esbuild"],
};

export default config;
