import { connectDatabase } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { rebuildProjections } from "#lib/revisions/rebuild-projections.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

// npm run projections:rebuild: derives every projection from the log and says where it differed.
await runProgram(async () => {
  const database = await startDatabase();
  const db = connectDatabase(database.url);
  try {
    const { revisions, differences } = await rebuildProjections(db);
    for (const { projection, missing, surplus, examples } of differences) {
      console.log(`${projection}: ${missing} rows were missing, ${surplus} should not have been there.`);
      for (const example of examples) console.log(`  ${example}`);
    }
    const verdict = differences.length === 0 ? "nothing differed" : "the differences above are mended";
    console.log(`All projections were derived anew from ${revisions} revisions; ${verdict}.`);
    return 0;
  } finally {
    await stopCompiler();
    await db.$disconnect();
    await database.stop();
  }
});
