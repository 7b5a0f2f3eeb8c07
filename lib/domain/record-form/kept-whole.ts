import { z } from "zod";

/** The schemas whose values are too large for a form: it carries them along as they are, and says so. */
export const KEPT_WHOLE = z.registry<{ says: string }>();
