import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeConcept } from "./judge-concept.ts";
import { judgeName, type KnownName } from "./judge-name.ts";
import { keyOfName, wordsOfName } from "./split-name.ts";

const AMAZON = ["Amazon Web Services", "AWS", "Amazon"];
const S3: KnownName[] = [
  { name: "Amazon S3", sort: "title" },
  { name: "Amazon Simple Storage Service", sort: "label" },
  { name: "Amazon Storage Beta", sort: "old-name" },
];
const scoreOf = (typed: string) => judgeName(typed, S3, AMAZON)?.score ?? null;

describe("a name", () => {
  it("falls into words at spaces, signs and capitals", () => {
    expect(wordsOfName("AmazonS3")).toEqual(["amazon", "s3"]);
    expect(wordsOfName("AWSLambda")).toEqual(["aws", "lambda"]);
    expect(wordsOfName("Café-Ünit")).toEqual(["cafe", "unit"]);
    expect(wordsOfName("Pub/Sub")).toEqual(["pub", "sub"]);
  });

  it("has the same key in any spelling", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const camel = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
        for (const spelled of [words.join(" "), words.join("-"), words.join("_").toUpperCase(), camel])
          expect(keyOfName(spelled)).toBe(words.join(""));
      }),
    );
  });
});

describe("what somebody wrote", () => {
  it("is the title first, then another name, then a name without its vendor, then a name of old", () => {
    expect(scoreOf("amazon s3")).toBe(100);
    expect(scoreOf("AmazonS3")).toBe(100);
    expect(scoreOf("Amazon simple-storage-service")).toBe(96);
    expect(scoreOf("S3")).toBe(94);
    expect(scoreOf("AWS S3")).toBe(94);
    expect(scoreOf("Simple Storage Service (S3)")).toBe(92);
    expect(scoreOf("Amazon Storage Beta")).toBe(88);
    expect(scoreOf("AWS storage beta")).toBe(84);
  });

  it("is nothing of a page that it does not name, nor of another vendor's", () => {
    for (const typed of ["Google S3", "S4", "Amazon", "", "—", "storage"]) expect(scoreOf(typed)).toBeNull();
  });

  it("is a concept by its whole path or its end, less by its beginning, and less by a weaker relation", () => {
    const compute = { concept: "Compute / Virtual Machines", relation: "exactMatch" };
    expect(judgeConcept("virtual machines", compute)?.score).toBe(80);
    expect(judgeConcept("Compute/Virtual Machines", compute)?.score).toBe(80);
    expect(judgeConcept("compute", compute)?.score).toBe(70);
    expect(judgeConcept("compute", { ...compute, relation: "closeMatch" })?.score).toBe(69);
    expect(judgeConcept("machines", compute)).toBeNull();
    expect(judgeConcept("", compute)).toBeNull();
  });
});
