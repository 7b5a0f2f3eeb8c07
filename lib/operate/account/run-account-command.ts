import { parseArgs } from "node:util";
import type { Database } from "#lib/db/client.ts";
import { OperatorError } from "../operator-error.ts";
import { blockAccount, unblockAccount } from "./block-account.ts";
import type { Command } from "./command.ts";
import { createAccount } from "./create-account.ts";
import { giveToken } from "./give-token.ts";
import { listAccounts } from "./list-accounts.ts";
import { setPassword } from "./set-password.ts";
import { setRole, setSuppressor, setTrust } from "./set-rights.ts";

/** Says what was done, a line each. */
type Act = (db: Database, command: Command) => Promise<string[]>;

const ACTS: Readonly<Record<string, { words: number; act: Act }>> = {
  create: { words: 1, act: createAccount },
  role: { words: 2, act: setRole },
  suppressor: { words: 2, act: setSuppressor },
  trust: { words: 2, act: setTrust },
  block: { words: 1, act: blockAccount },
  unblock: { words: 1, act: unblockAccount },
  password: { words: 1, act: setPassword },
  token: { words: 1, act: giveToken },
  list: { words: 0, act: listAccounts },
};

const USAGE = `npm run account --
  create NAME [--role ROLE] [--email ADDRESS] [--password-stdin]
  role NAME reader|contributor|maintainer|admin
  suppressor NAME on|off
  trust NAME on|off
  block NAME --reason WHY [--until 2026-12-31]
  unblock NAME
  password NAME [--password-stdin]
  token NAME --scopes read,edit,maintain [--name WHAT_FOR] [--days N]
  list`;

/** Carries out one command of `npm run account`. What cannot be carried out throws an `OperatorError` that says why. */
export async function runAccountCommand(
  db: Database,
  args: string[],
  readInput: () => Promise<string>,
): Promise<string[]> {
  const { positionals, values } = parse(args);
  const [name = "", ...words] = positionals;
  const found = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!found || words.length !== found.words) throw new OperatorError(USAGE);
  const { "password-stdin": fromInput, ...said } = values;
  const readPassword = async () => (fromInput ? (await readInput()).replace(/\r?\n$/, "") : null);
  return found.act(db, { words, said, readPassword });
}

function parse(args: string[]) {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: string,
        email: string,
        reason: string,
        until: string,
        scopes: string,
        name: string,
        days: string,
        "password-stdin": { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new OperatorError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}
