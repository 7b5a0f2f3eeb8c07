import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createToken } from "#lib/accounts/create-token.ts";
import { readExport } from "#lib/backup/testing/read-export.ts";
import { type ServedApi, serveApi } from "#lib/client/testing/serve-api.ts";
import { childEnvironment } from "#lib/env.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON, S3 } from "#lib/revisions/testing/small-world.ts";
import { type CommandResult, runCommand } from "../run-command.ts";

const folder = mkdtempSync(path.join(tmpdir(), "strata-"));
const file = path.join(folder, "page.json");
let wiki: SmallWiki;
let served: ServedApi;
let token: string;

beforeAll(async () => {
  wiki = await openSmallWiki();
  served = await serveApi(wiki.db);
  const made = await createToken(wiki.db, wiki.people.grace, { name: "Test", scopes: ["edit"], days: 1 });
  if ("problem" in made) throw new Error(made.problem.detail);
  token = made.token;
});
afterAll(async () => {
  await served.close();
  await stopCompiler();
  await wiki.drop();
  rmSync(folder, { recursive: true });
});

const program = path.join(import.meta.dirname, "../strata.ts");

function strata(...args: string[]): Promise<CommandResult> {
  const env = childEnvironment({ STRATA_SITE: served.site, STRATA_TOKEN: token });
  return runCommand(process.execPath, [program, ...args], { env });
}

async function readJson(...args: string[]) {
  const { code, output } = await strata(...args, "--json");
  expect(code, output).toBe(0);
  return JSON.parse(output);
}

/** Writes the file that `put` reads: the page as it is, but for the change. */
async function writePage(change: object): Promise<void> {
  writeFileSync(file, JSON.stringify({ ...(await readJson("get", "offering", "amazon-s3")), ...change }));
}

describe("npm run strata", { timeout: 60_000 }, () => {
  it("gets a page for people and for programs, by both clocks", async () => {
    const { output } = await strata("get", "offering", "amazon-s3");
    expect(output).toMatch(/^Amazon S3\noffering amazon-s3, revision 5 of .* by ada\n/);
    expect(output).toContain("Keeps objects in buckets.");
    expect(await readJson("get", "offerings", "amazon-s3", "--as-of", "2008", "--at", "5")).toMatchObject({
      placements: [{ holds: true }],
    });
  });

  it("lists with the parameters of the API", async () => {
    expect(await strata("list", "components", "limit=1")).toEqual({
      code: 0,
      output: "compute\tCompute instances\nobject-storage\tObject storage\n",
    });
    expect(await strata("list", "offerings", "vendor=nobody")).toMatchObject({
      code: 1,
      output: expect.stringMatching(/\/query\/vendor: .*nobody/),
    });
  });

  it("shows the log, and follows it as it is written", async () => {
    const { output } = await strata("changes", "--since", "3");
    expect(output).toMatch(/^4\t.*\tada\tvendor\/aws\tFirst content\n5\t.*\toffering\/amazon-s3\t.*\n$/);
    const stop = new AbortController();
    const env = childEnvironment({ STRATA_SITE: served.site });
    const { number } = await wiki.save(await wiki.editOf(AMAZON, { body: "Changed.\n" }));
    const args = [program, "changes", "--follow", "--json", "--since", String(number - 1)];
    const heard = Promise.withResolvers<string>();
    const child = spawn(process.execPath, args, { env, signal: stop.signal, stdio: ["ignore", "pipe", "inherit"] });
    child.on("error", () => undefined);
    child.stdout.once("data", (line) => heard.resolve(String(line)));
    expect(JSON.parse(await heard.promise)).toMatchObject({ number, page: { slug: "aws" } });
    stop.abort();
  });

  it("puts a page, and says so when it says that already", async () => {
    await writePage({ body: "Keeps objects for ever.\n" });
    const head = await readHead(wiki.db);
    expect(await strata("put", "offering", "amazon-s3", file, "--dry-run")).toEqual({
      code: 0,
      output: `amazon-s3 would be at revision ${head + 1}.\n`,
    });
    expect(await strata("put", "offering", "amazon-s3", file, "--summary", "For ever")).toEqual({
      code: 0,
      output: `amazon-s3 is at revision ${head + 1}.\n`,
    });
    expect(await readJson("get", "offering", "amazon-s3")).toMatchObject({
      revision: { by: "grace", summary: "For ever" },
    });
    await writePage({});
    expect((await strata("put", "offering", "amazon-s3", file)).output).toMatch(/says so already/);
  });

  it("makes a page that is not there yet, and says what has to be confirmed before", async () => {
    writeFileSync(file, JSON.stringify({ title: "Amazon EC2", body: "Machines.\n", record: S3.record }));
    const put = ["put", "offering", "amazon-ec2", file];
    expect(await strata(...put)).toMatchObject({ code: 1, output: expect.stringMatching(/confirmed=similar-name/) });
    expect(await strata(...put, "--confirmed", "similar-name")).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^amazon-ec2 is at/),
    });
    expect((await strata("list", "offerings")).output).toBe("amazon-ec2\tAmazon EC2\namazon-s3\tAmazon S3\n");
  });

  it("shows the three versions of a conflict, with an exit code of its own", async () => {
    await writePage({ body: "Mine.\n" });
    await wiki.save(await wiki.editOf(S3, { body: "Theirs.\n" }));
    const { code, output } = await strata("put", "offering", "amazon-s3", file);
    expect(code).toBe(3);
    expect(output).toMatch(
      /^409 .*\n--- base\nKeeps objects for ever\.\n--- theirs\nTheirs\.\n--- mine\nMine\.\nWhat to do: /s,
    );
  });

  it("says every fault of what it put", async () => {
    await writePage({ body: "<script>\n", record: { vendor: "nobody" }, colour: "red" });
    const { code, output } = await strata("put", "offering", "amazon-s3", file);
    expect(code).toBe(1);
    for (const place of ["/colour", "/body", "/record/status"]) expect(output).toContain(`  ${place}: `);
  });

  it("saves the backup, whole or not at all", async () => {
    const backup = path.join(folder, "backup.ndjson");
    expect(await strata("export", backup)).toMatchObject({ code: 0 });
    expect(readFileSync(backup, "utf8") === (await readExport(wiki.db))).toBe(true);
    expect((await strata("export")).output === (await readExport(wiki.db))).toBe(true);
  });

  it("says how it is used, and where nobody answers", async () => {
    for (const args of [
      [],
      ["get", "offering"],
      ["list", "offerings", "vendor"],
      ["get", "planet", "mars"],
      ["--wrong"],
      ["put", "offering", "amazon-s3", "gone.json"],
    ])
      expect((await strata(...args)).code, args.join(" ")).toBe(2);
    const env = childEnvironment({ STRATA_SITE: "http://127.0.0.1:1" });
    const { code, output } = await runCommand(process.execPath, [program, "list", "offerings"], { env });
    expect([code, output]).toEqual([1, expect.stringMatching(/^\nhttp:\/\/127\.0\.0\.1:1 cannot be reached: .*\.\n$/)]);
  });
});
