import { text } from "node:stream/consumers";
import { connectDatabase } from "#lib/db/client.ts";
import { runAccountCommand } from "./account/run-account-command.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

// npm run account: the accounts of the wiki, for who runs it; also while it is being served.
await runProgram(async () => {
  const database = await startDatabase();
  const db = connectDatabase(database.url);
  try {
    await migrateDatabase(database.url, { apply: false });
    const lines = await runAccountCommand(db, process.argv.slice(2), () => text(process.stdin));
    for (const line of lines) console.log(line);
    return 0;
  } finally {
    await db.$disconnect();
    await database.stop();
  }
});
