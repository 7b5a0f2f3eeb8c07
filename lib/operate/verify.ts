import { connectDatabase } from "#lib/db/client.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

// npm run verify: walks the hash chain of the log; exit code 1 when it is not whole.
await runProgram(async () => {
  const database = await startDatabase();
  const db = connectDatabase(database.url);
  try {
    const { revisions, damage } = await verifyLog(db);
    for (const { revision, fault } of damage) console.error(`Revision ${revision}: ${fault}.`);
    const whole = damage.length === 0;
    console.log(
      whole ? `The log is whole: ${revisions} revisions.` : `${damage.length} faults in ${revisions} revisions.`,
    );
    return whole ? 0 : 1;
  } finally {
    await db.$disconnect();
    await database.stop();
  }
});
