import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenApi, openApi } from "#lib/api/testing/open-api.ts";
import type { ModelGroup } from "#lib/domain/model-groups.ts";
import { OperatorError } from "../operator-error.ts";
import { runLandscapeCommand } from "./run-landscape-command.ts";

const FOLDER = path.join(import.meta.dirname, "../../landscape/testing");
const SOUND = path.join(FOLDER, "landscape.yml");
const FAULTY = path.join(FOLDER, "faulty-landscape.yml");

const folder = mkdtempSync(path.join(tmpdir(), "landscape-"));

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const run = (...args: string[]) => runLandscapeCommand(api.db, [...args, "--as", "seed"], "2026-11-22");
const revisions = async () => (await api.db.logHead.findFirstOrThrow()).number;
type Model = {
  title: string;
  body: string;
  record: { layers: string[]; groups?: ModelGroup[] };
  revision: { number: number; summary: string };
};
const model = async (slug: string) => (await api.call(`/api/v1/models/${slug}`)).body as Model;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof OperatorError ? error.message : error),
  );

it("says on a dry run what an import would do, and does nothing", async () => {
  const before = await revisions();
  expect((await run(SOUND, "--dry-run")).join("\n")).toBe(
    [
      "Would be changed: models/cncf-landscape, with 6 entries in 4 groups, 3 of them offerings here.",
      "  added the group “Runtime”",
      "  added the group “Provisioning”",
    ].join("\n"),
  );
  expect(await revisions()).toBe(before);
});

it("brings groups and entries onto the model in one revision, leads to our offerings, and leaves all else as it was", async () => {
  const [first, before] = [await model("cncf-landscape"), await revisions()];
  const [said] = await run(SOUND);
  expect(said).toBe(
    `Revision ${before + 1}, changed: models/cncf-landscape, with 6 entries in 4 groups, 3 of them offerings here.`,
  );
  const { record, body, revision } = await model("cncf-landscape");
  const { groups, ...rest } = record;
  expect({ record: rest, body }).toEqual({ record: first.record, body: first.body });
  expect(revision).toMatchObject({ number: before + 1, summary: "Imported from landscape.yml" });
  expect(groups?.[0]?.groups[0]?.items[0]).toMatchObject({
    name: "Amazon Elastic Block Store (EBS)",
    offering: "amazon-ebs",
  });
  const { body: links } = await api.call("/api/v1/models/cncf-landscape/revisions?limit=1");
  expect(links).toMatchObject({ items: [{ origin: "import", by: "seed" }] });
});

it("relates the groups to our components on which their entries stand, in the crosswalk", async () => {
  const { body } = await api.call("/api/v1/crosswalk/cncf-landscape");
  const { concepts } = body as {
    concepts: { concept: string; matches: { page: { slug: string }; relation: string }[] }[];
  };
  const found = concepts.map(({ concept, matches }) => [
    concept,
    ...matches.map(({ page, relation }) => [page.slug, relation]),
  ]);
  expect(found).toContainEqual(["Runtime / Cloud Native Storage", ["block-storage", "relatedMatch"]]);
  expect(found).toContainEqual(["Provisioning / Automation & Configuration", ["provisioning", "relatedMatch"]]);
  const then = await api.call("/api/v1/crosswalk/cncf-landscape?asOf=2005-01-01");
  expect(JSON.stringify(then.body)).not.toContain("Cloud Native Storage");
});

it("changes nothing the second time, and makes one revision of what changed in the file", async () => {
  const before = await revisions();
  expect(await run(SOUND)).toEqual([
    "models/cncf-landscape says all of it already: 6 entries in 4 groups, 3 of them offerings here.",
  ]);
  expect(await revisions()).toBe(before);
  const changed = path.join(folder, "landscape.yml");
  writeFileSync(changed, readFileSync(SOUND, "utf8").replace("https://podrun.example/", "https://podrun.example/new"));
  const [, change] = await run(changed);
  expect(change).toBe(
    "  group “Runtime”: group “Container Runtime”: entry “Podrun”: homepage changed from “https://podrun.example/” to " +
      "“https://podrun.example/new”",
  );
  expect(await revisions()).toBe(before + 1);
});

it("makes a model that is not there yet", async () => {
  const [said] = await run(SOUND, "--model", "heron-map", "--title", "Heron's map");
  expect(said).toMatch(/^Revision \d+, made: models\/heron-map, with 6 entries/);
  expect(await model("heron-map")).toMatchObject({
    title: "Heron's map",
    record: { date: "2026-11-22", layers: ["Runtime", "Provisioning"] },
  });
});

it("imports nothing of a file with faults, unless what is faulty is to be left out", async () => {
  const before = await revisions();
  const said = await refusal(run(FAULTY));
  expect(said).toMatch(/faulty-landscape\.yml has 9 faults\. Nothing was imported\.\n {2}line 4: /);
  expect(await revisions()).toBe(before);
  const done = await run(FAULTY, "--leave-out-faults", "--model", "sound-part");
  expect(done[0]).toMatch(/has 9 faults, left out:$/);
  expect(done.at(-1)).toMatch(/made: models\/sound-part, with 1 entry in 1 group/);
});

it("tells the operator what is wrong with the command", async () => {
  expect(await refusal(runLandscapeCommand(api.db, [SOUND], "2026-11-22"))).toBe("Say whose import it is: --as NAME.");
  expect(await refusal(run())).toContain("npm run import:landscape");
  expect(await refusal(run(SOUND, "--colour"))).toContain("--colour");
  expect(await refusal(run("nowhere.yml"))).toMatch(/^nowhere\.yml cannot be read/);
  expect(await refusal(runLandscapeCommand(api.db, [SOUND, "--as", "nobody"], "2026-11-22"))).toContain(
    "no account nobody",
  );
});
