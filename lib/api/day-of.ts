import { asOfSchema } from "#lib/domain/clocks.ts";

/** The day that a call names in `asOf`; null where it names none. */
export const dayOf = (url: URL): string | null => asOfSchema.safeParse(url.searchParams.get("asOf")).data ?? null;
