import { connectDatabase } from "#lib/db/client.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { startDatabase } from "./start-database.ts";

const database = await startDatabase();
const db = connectDatabase(database.url);
try {
  const { revisions, damage } = await verifyLog(db);
  for (const { revision, fault } of damage) console.error(`Revision ${revision}: ${fault}.`);
  console.log(
    damage.length === 0
      ? `The log is whole: ${revisions} revisions.`
      : `${damage.length} faults in ${revisions} revisions.`,
  );
  process.exitCode = damage.length === 0 ? 0 : 1;
} finally {
  await db.$disconnect();
  await database.stop();
}
