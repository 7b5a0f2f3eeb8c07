import type { TestProject } from "vitest/node";
import { makeTestFolder, removeTestFolder, sweepTestFolders } from "./test-folders.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this test run, under which its PostgreSQL keeps its data. */
    testFolder: string;
  }
}

export default async function provideTestFolder(project: TestProject): Promise<() => Promise<void>> {
  await sweepTestFolders();
  const folder = makeTestFolder();
  project.provide("testFolder", folder);
  return () => removeTestFolder(folder);
}
