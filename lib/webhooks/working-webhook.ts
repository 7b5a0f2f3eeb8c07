import { Prisma } from "#lib/db/generated/client.ts";

/** Whether webhook `w` is sent to: it is not paused, and its owner is not blocked and may hold one still. */
export const IS_WORKING = Prisma.sql`w.paused_at IS NULL
  AND EXISTS (SELECT FROM users u WHERE u.id = w.user_id AND u.role <> 'reader')
  AND NOT EXISTS (SELECT FROM blocks b WHERE b.user_id = w.user_id AND b.lifted_at IS NULL
    AND (b.until IS NULL OR b.until > now()))`;
