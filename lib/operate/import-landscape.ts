import { connectDatabase } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { runLandscapeCommand } from "./landscape/run-landscape-command.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

// npm run import:landscape: the map of a CNCF landscape.yml as a model beside ours; also while the wiki is being served.
await runProgram(async () => {
  const database = await startDatabase();
  const db = connectDatabase(database.url);
  try {
    await migrateDatabase(database.url, { apply: false });
    const today = new Date().toISOString().slice(0, 10);
    for (const line of await runLandscapeCommand(db, process.argv.slice(2), today)) console.log(line);
    return 0;
  } finally {
    await stopCompiler();
    await db.$disconnect();
    await database.stop();
  }
});
