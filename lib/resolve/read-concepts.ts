import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { readMappings } from "#lib/pages/read-mappings.ts";

/** The model whose concepts stand on bills, whichever version of it this wiki describes. */
const FOCUS = /^finops-focus\b/;

/** Our layers and components with what the service categories of FOCUS call them. */
export const readConcepts = async (db: Database, clocks: Clocks) =>
  (await readMappings(db, null, clocks)).filter(({ model }) => FOCUS.test(model));
