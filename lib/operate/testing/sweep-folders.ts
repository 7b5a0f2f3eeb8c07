import { sweepTestFolders } from "./test-folders.ts";

/** Playwright's first act. The folder of its own run is still in use by the product when its last act comes. */
export default sweepTestFolders;
