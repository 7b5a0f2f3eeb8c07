#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Prisma's schema engine from its WASM build, in the place of the native program: the Prisma command line starts this
// file, and everything it can ask for comes as arguments or as JSON-RPC on standard input. The engine recurses deeply
// while it reads a schema, hence the larger stack.
import { answerRequests } from "./answer-requests.ts";
import { readArguments } from "./read-arguments.ts";
import { runDatabaseCommand } from "./run-database-command.ts";

const given = readArguments(process.argv.slice(2));
if (given.command === "version") console.log("schema-engine-cli wasm");
else if (given.command === "serve") await answerRequests(given);
else process.exitCode = await runDatabaseCommand(given.command, given.url);
