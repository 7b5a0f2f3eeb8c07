import { z } from "zod";

/** What was sent as an id, or null when it cannot be one, so that it finds no row rather than failing in the database. */
export const uuidOf = (id: string): string | null => z.uuid().safeParse(id).data ?? null;
