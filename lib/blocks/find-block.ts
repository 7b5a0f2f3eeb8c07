import type { Connection } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";

export type Block = { reason: string; until: Date | null };

/** The block in force on an account that lasts longest, or null. */
export async function findBlock(db: Connection, userId: string): Promise<Block | null> {
  const [block] = await db.$queryRaw<Block[]>`
    SELECT reason, until FROM blocks
    WHERE user_id = ${userId}::uuid AND lifted_at IS NULL AND (until IS NULL OR until > now())
    ORDER BY until DESC NULLS FIRST LIMIT 1`;
  return block ?? null;
}

/** What a blocked person is told: why, and until when. */
export function blockedProblem({ reason, until }: Block): Problem {
  const end = until ? `until ${until.toISOString().slice(0, 16).replace("T", " ")} UTC` : "without an end";
  return problem("blocked", `It is blocked ${end}. The reason given: ${reason}`);
}
