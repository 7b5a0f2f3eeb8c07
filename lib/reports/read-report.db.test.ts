import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { REPORT_NAMES, type ReportName } from "#lib/domain/reports.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON, S3, S3_PLACEMENT, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { confirmPages } from "./confirm-pages.ts";
import { countReports, readReport } from "./read-report.ts";

let database: TestDatabase;
let ada: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ ada } = await writeSmallWorld(database.db));
});
afterAll(() => database.drop());

const read = async (name: ReportName) =>
  (await readReport(database.db, name, { kind: null, offset: 0, limit: 100 })).rows.map(
    ({ name: page, what, mend, others }) => ({ page, what, mend: mend.href, others: others.map(({ slug }) => slug) }),
  );

const pagesOf = async (name: ReportName) => (await read(name)).map(({ page }) => page);

/** Says a page anew: the fields of `change` over what it says, or a page that is not there yet. */
async function write(proposal: Proposal, change: Partial<Proposal> = {}): Promise<void> {
  const page = await database.db.page.findFirst({ where: { kind: proposal.kind, slug: proposal.slug } });
  const outcome = await saveRevision(database.db, ada, {
    ...proposal,
    page: page?.id ?? null,
    base: page?.current ?? null,
    ...change,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
}

const offering = (slug: string, title: string, record: object): Proposal => ({
  ...S3,
  slug,
  title,
  body: "",
  record: { vendor: "aws", status: "active", ...record },
});

const recordOf = ({ record }: Proposal) => record as object;

describe("needs source and uncertain", () => {
  test("every recalled claim stands there with the form that mends it, whatever part of a record it is", async () => {
    const weak = { confidence: "recalled", references: [] };
    await write(S3, {
      record: {
        ...recordOf(S3),
        placements: [{ ...S3_PLACEMENT, ...weak }],
        launch: { date: "2006-03-14", event: "Launched", ...weak },
        statements: [{ asOf: "2008", text: "Ten billion objects.", ...weak, confidence: "uncertain" }],
      },
    });
    expect(await read("needs-source")).toEqual([
      {
        page: "Amazon S3",
        what: "Launch, 14 March 2006: Launched",
        mend: expect.stringContaining("/edit#f-record-launch"),
        others: [],
      },
      {
        page: "Amazon S3",
        what: "Placed on Object storage from 14 March 2006",
        mend: "/offerings/amazon-s3/place?claim=object-storage",
        others: [],
      },
      {
        page: "Infrastructure",
        what: expect.stringMatching(/^Peer interface: /),
        mend: expect.any(String),
        others: [],
      },
    ]);
    expect(await read("uncertain")).toMatchObject([{ page: "Amazon S3", what: "2008: Ten billion objects." }]);
  });

  test("a claim that got its source is off the list", async () => {
    await write(S3);
    expect(await pagesOf("needs-source")).toEqual(["Infrastructure"]);
    expect(await pagesOf("uncertain")).toEqual([]);
  });
});

describe("wanted", () => {
  test("names that nobody wrote stand there by how many pages want them, and lead to the page to be written", async () => {
    await write(offering("amazon-ec2", "Amazon EC2", {}), {
      body: "See [[Elastic Beanstalk]] and [[offering:amazon-sqs]].\n",
    });
    expect(await read("wanted")).toEqual([
      {
        page: "Elastic Beanstalk",
        what: "wanted by 2 pages",
        mend: "/new?title=Elastic+Beanstalk",
        others: expect.arrayContaining(["aws", "amazon-ec2"]),
      },
      {
        page: "amazon-sqs",
        what: "Offering, wanted by 1 page",
        mend: "/new?kind=offering&slug=amazon-sqs",
        others: ["amazon-ec2"],
      },
    ]);
  });

  test("a name that was written is no longer wanted", async () => {
    await write(offering("beanstalk", "Elastic Beanstalk", {}));
    expect(await pagesOf("wanted")).toEqual(["amazon-sqs"]);
  });
});

describe("uncategorised and orphaned", () => {
  test("a living offering that stands nowhere is uncategorised, and orphaned when no page points to it either", async () => {
    expect(await pagesOf("uncategorised")).toEqual(["Amazon EC2", "Elastic Beanstalk"]);
    expect(await pagesOf("orphaned")).toEqual(["Amazon EC2"]);
  });

  test("placing it takes it off both", async () => {
    const placed = { ...S3_PLACEMENT, id: "compute", component: "compute" };
    await write(offering("amazon-ec2", "Amazon EC2", { placements: [placed] }));
    expect(await pagesOf("uncategorised")).toEqual(["Elastic Beanstalk"]);
    expect(await pagesOf("orphaned")).toEqual([]);
  });

  test("a vendor that sells nothing and is named nowhere is orphaned", async () => {
    await write({ ...AMAZON, slug: "joyent", title: "Joyent", body: "" });
    expect(await pagesOf("orphaned")).toEqual(["Joyent"]);
  });
});

describe("ended without an end", () => {
  test("what is over lacks a date, a successor or both, and each is said", async () => {
    await write(offering("simpledb", "SimpleDB", { status: "superseded" }));
    const end = { date: "2019", event: "Closed", confidence: "recalled" };
    await write(offering("cloud-drive", "Cloud Drive", { status: "discontinued", end }));
    expect(await read("unended")).toMatchObject([
      { page: "SimpleDB", what: "It is superseded, without a date for its end and a successor." },
      { page: "Cloud Drive", what: "It is discontinued, without a successor." },
    ]);
  });

  test("with a date and a successor it is off the list", async () => {
    const relations = [{ type: "supersededBy", target: "amazon-s3" }];
    const end = { date: "2019", event: "Closed", confidence: "recalled" };
    await write(offering("cloud-drive", "Cloud Drive", { status: "discontinued", end, relations }));
    expect(await pagesOf("unended")).toEqual(["SimpleDB"]);
  });
});

describe("duplicates", () => {
  test("two offerings that share a name, without regard to case and signs, lead to merging them", async () => {
    await write(offering("simple-storage", "simple-storage service", {}));
    expect(await read("duplicates")).toEqual([
      {
        page: "Amazon S3",
        what: "Both are called “Simple Storage Service”.",
        mend: "/offerings/amazon-s3/manage/merge?into=simple-storage",
        others: ["simple-storage"],
      },
    ]);
  });

  test("two that a relation tells apart are no duplicates", async () => {
    const relations = [{ type: "relatedTo", target: "amazon-s3" }];
    await write(offering("simple-storage", "simple-storage service", { relations }));
    expect(await pagesOf("duplicates")).toEqual([]);
  });
});

describe("stale", () => {
  /** Moves the whole log back in time, past the trigger that guards it. */
  const age = (days: number) =>
    database.db.$transaction([
      database.db.$executeRaw`ALTER TABLE revisions DISABLE TRIGGER revisions_are_immutable`,
      database.db.$executeRaw`UPDATE revisions SET at = at - make_interval(days => ${days})`,
      database.db.$executeRaw`ALTER TABLE revisions ENABLE TRIGGER revisions_are_immutable`,
    ]);

  test("a page is stale after a year without a change, and not before", async () => {
    await age(364);
    expect(await pagesOf("stale")).toEqual([]);
    await age(2);
    expect(await pagesOf("stale")).toContain("Amazon S3");
  });

  test("who read it says that it is still right, and it is off the list for a year", async () => {
    const { id } = await database.db.page.findFirstOrThrow({ where: { slug: "amazon-s3" } });
    expect(await confirmPages(database.db, ada, [id])).toEqual({ confirmed: 1 });
    expect(await pagesOf("stale")).not.toContain("Amazon S3");
  });

  test("saying so needs an account that may edit, and a page", async () => {
    expect(await confirmPages(database.db, null, [1])).toMatchObject({ problem: { code: "not-signed-in" } });
    expect(await confirmPages(database.db, { ...ada, role: "reader" }, [1])).toMatchObject({
      problem: { code: "not-permitted" },
    });
    expect(await confirmPages(database.db, ada, [])).toMatchObject({ problem: { code: "invalid-input" } });
  });
});

test("the counts agree with the lists, and a list narrowed to a kind holds that kind alone", async () => {
  const counts = await countReports(database.db);
  for (const name of REPORT_NAMES) expect(counts[name]).toBe((await read(name)).length);
  const { rows } = await readReport(database.db, "stale", { kind: "vendor", offset: 0, limit: 100 });
  expect(rows.map((row) => row.page?.kind)).toEqual(["vendor", "vendor"]);
});
