import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OfferingRecord, offeringRecordSchema } from "#lib/domain/offering-record.ts";
import { mergeOfferingRecords } from "./merge-offering-records.ts";
import type { MergedPage } from "./merged-page.ts";

const DAY = "2026-11-22";
const NEWS = { url: "https://news.example/s3", title: "News", retrieved: null };
const BLOG = { url: "https://blog.example/s3", title: "Blog", retrieved: null };
const STORAGE = { id: "storage", component: "object-storage", role: "primary", from: "2006", confidence: "recalled" };

const page = (title: string, slug: string, record: object): MergedPage => ({
  title,
  slugs: [slug],
  record: offeringRecordSchema.parse({ vendor: "aws", status: "active", ...record }),
});

const merge = (source: object, target: object): OfferingRecord =>
  mergeOfferingRecords(page("Simple Storage", "simple-storage", source), page("Amazon S3", "amazon-s3", target), DAY);

const textsOf = (record: OfferingRecord) => record.statements.map(({ asOf, text }) => `${asOf} ${text}`);

describe("merging one offering into another", () => {
  test("makes the title and the labels of the one other names of the other, each once", () => {
    const merged = merge({ altLabels: ["S3", "Amazon S3", "Buckets"] }, { altLabels: ["S3"] });
    expect(merged.altLabels).toEqual(["S3", "Simple Storage", "Buckets"]);
  });

  test("unites the references of a placement that both have, and it is sourced when one of them was", () => {
    const sourced = { ...STORAGE, id: "other", confidence: "sourced", references: [NEWS] };
    expect(merge({ placements: [sourced] }, { placements: [{ ...STORAGE, references: [BLOG] }] }).placements).toEqual([
      expect.objectContaining({ id: "storage", confidence: "sourced", references: [BLOG, NEWS] }),
    ]);
  });

  test("lets both placements count that do not meet", () => {
    const merged = merge(
      { placements: [{ ...STORAGE, until: "2010" }] },
      { placements: [{ ...STORAGE, from: "2010" }] },
    );
    expect(merged.placements).toMatchObject([
      { id: "storage", from: "2010", rank: "normal" },
      { id: "storage-2", from: "2006", until: "2010", rank: "normal" },
    ]);
  });

  test("keeps a primary placement that overlaps one of the target as deprecated, and says why", () => {
    const compute = { ...STORAGE, id: "compute", component: "compute", rationale: "It runs code." };
    expect(merge({ placements: [compute] }, { placements: [STORAGE] }).placements[1]).toMatchObject({
      id: "compute",
      rank: "deprecated",
      rationale:
        "Counted on the page “Simple Storage” until that was merged into this one. “storage” is the primary placement in the same time (from 2006 on). It runs code.",
    });
  });

  test("keeps a secondary placement as deprecated when its primary one counts no more", () => {
    const secondary = { ...STORAGE, id: "b", component: "archive", role: "secondary", from: "2004" };
    const merged = merge(
      { placements: [secondary, { ...STORAGE, id: "a", component: "compute", from: "2004" }] },
      { placements: [STORAGE] },
    );
    expect(merged.placements.map(({ id, rank }) => [id, rank])).toEqual([
      ["storage", "normal"],
      ["a", "deprecated"],
      ["b", "deprecated"],
    ]);
  });

  test("says as statements what two fields cannot both hold", () => {
    const launch = { date: "2006-03-14", event: "Opened to all", confidence: "sourced", references: [NEWS] };
    const merged = merge(
      { status: "legacy", launch, homepage: "https://s3.example/" },
      { launch: { ...launch, date: "2006" } },
    );
    expect(merged).toMatchObject({ status: "active", homepage: "https://s3.example/", launch: { date: "2006" } });
    expect(textsOf(merged)).toEqual([
      `${DAY} “Simple Storage” was here of the status legacy`,
      "2006-03-14 Launch of “Simple Storage”: Opened to all",
    ]);
    expect(merged.statements[1]?.references).toEqual([NEWS]);
  });

  test("turns a relation between the two into a statement and keeps those to others, each once", () => {
    const toGlacier = { type: "relatedTo", target: "glacier", date: null };
    const merged = merge(
      { relations: [{ type: "renamedTo", target: "amazon-s3", date: "2007" }, toGlacier] },
      { relations: [toGlacier, { type: "renamedFrom", target: "simple-storage", date: "2007" }] },
    );
    expect(merged.relations).toEqual([toGlacier]);
    expect(textsOf(merged)).toEqual([
      "2007 “Simple Storage” renamed to “Amazon S3”.",
      "2007 “Amazon S3” renamed from “Simple Storage”.",
    ]);
  });

  test("unites a statement that both make", () => {
    const statement = { asOf: "2008", text: "In beta.", confidence: "recalled" };
    const merged = merge(
      { statements: [{ ...statement, confidence: "sourced", references: [NEWS] }] },
      { statements: [statement] },
    );
    expect(merged.statements).toEqual([{ ...statement, confidence: "sourced", references: [NEWS] }]);
  });
});

const anyYear = fc.option(fc.integer({ min: 2000, max: 2009 }).map(String), { nil: null });
const anyReferences = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 })
  .map((names) => names.map((name) => ({ url: `https://${name}.example/`, title: name, retrieved: null })));
const anyKnowledge = anyReferences.map((references) => ({
  references,
  confidence: references.length ? "sourced" : "recalled",
}));
const anyEvent = fc
  .tuple(anyYear, fc.constantFrom("Opened", "Announced"), anyKnowledge)
  .map(([date, event, known]) => ({ date, event, ...known }));
const anyPlacements = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom("p", "q", "r", "p-2", "x".repeat(64)),
      component: fc.constantFrom("compute", "storage", "queue"),
      role: fc.constantFrom("primary", "secondary"),
      from: anyYear,
      until: anyYear,
      rank: fc.constantFrom("normal", "preferred", "deprecated"),
      rationale: fc.constantFrom("", "Because.", "w".repeat(1990)),
      known: anyKnowledge,
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  .map((claims) => claims.map(({ known, ...claim }) => ({ ...claim, ...known })));

const anyOffering = (title: string, slug: string, otherSlug: string): fc.Arbitrary<MergedPage> =>
  fc
    .record({
      vendor: fc.constantFrom("aws", "google"),
      status: fc.constantFrom("active", "legacy"),
      altLabels: fc.uniqueArray(fc.constantFrom("S3", "Buckets", "Amazon S3"), { maxLength: 3 }),
      definition: fc.constantFrom("", "A store.", "d".repeat(2000)),
      launch: fc.option(anyEvent, { nil: null }),
      end: fc.option(anyEvent, { nil: null }),
      placements: anyPlacements,
      relations: fc.array(
        fc.record({ type: fc.constant("relatedTo"), target: fc.constantFrom("glacier", otherSlug), date: anyYear }),
        { maxLength: 3 },
      ),
      statements: fc.array(
        fc
          .tuple(fc.constantFrom("2008", "2009"), fc.constantFrom("Beta.", "Open."), anyKnowledge)
          .map(([asOf, text, known]) => ({ asOf, text, ...known })),
        { maxLength: 3 },
      ),
    })
    .map((record) => offeringRecordSchema.safeParse(record))
    .filter((parsed) => parsed.success)
    .map(({ data }) => ({ title, slugs: [slug], record: data as OfferingRecord }));

/** Every place where a record names a source. */
const urlsIn = (record: OfferingRecord): string[] => JSON.stringify(record).match(/https:\/\/[a-z]\.example\//g) ?? [];

test("nothing vanishes, ids stay unique and the rules hold, whatever is merged into whatever", () => {
  fc.assert(
    fc.property(
      anyOffering("Simple Storage", "simple-storage", "amazon-s3"),
      anyOffering("Amazon S3", "amazon-s3", "simple-storage"),
      (source, target) => {
        const merged = mergeOfferingRecords(source, target, DAY);
        expect(offeringRecordSchema.parse(merged)).toEqual(merged);
        const names = [target.title, ...merged.altLabels];
        expect(names).toEqual(expect.arrayContaining([source.title, ...source.record.altLabels]));
        expect(names).toEqual(expect.arrayContaining(target.record.altLabels));
        expect(new Set(urlsIn(merged))).toEqual(new Set([...urlsIn(source.record), ...urlsIn(target.record)]));
        for (const claim of [...source.record.placements, ...target.record.placements]) {
          const { component, role, from, until, references } = claim;
          const kept = merged.placements
            .filter((one) => one.component === component && one.role === role)
            .filter((one) => one.from === from && one.until === until);
          expect(
            kept.some((one) => references.every(({ url }) => one.references.some((held) => held.url === url))),
          ).toBe(true);
        }
        const counted = target.record.placements.map(({ id, rank }) => ({ id, rank }));
        expect(merged.placements.slice(0, counted.length)).toMatchObject(counted);
        for (const { asOf, text } of [...source.record.statements, ...target.record.statements])
          expect(merged.statements).toContainEqual(expect.objectContaining({ asOf, text }));
      },
    ),
    { numRuns: 300 },
  );
});
