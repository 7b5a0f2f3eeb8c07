import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,components,lib,prisma}/**/*.test.{ts,tsx}", "*.test.ts"],
    globalSetup: "lib/operate/testing/provide-test-folder.ts",
    setupFiles: "lib/operate/testing/refuse-complaints.ts",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
