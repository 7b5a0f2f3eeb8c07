import { SENT_EXAMPLES } from "./sent-examples.ts";

const AT = "2026-11-22T17:50:09.415Z";

const APP_ENGINE = { id: 135, slug: "google-app-engine", title: "Google App Engine" };

const APP_ENGINE_ITSELF = { ...APP_ENGINE, uri: "/id/135" };

const APP_RUNTIME = { id: 18, uri: "/id/18", slug: "app-runtime", title: "Application runtime" };

/** Answers of the first content, by operation, shortened; and what may be sent, by the operation with `:sent`. */
export const EXAMPLES: Record<string, unknown> = {
  ...SENT_EXAMPLES,
  getTaxonomy: {
    uri: "/id/stack",
    revision: 217,
    asOf: "2008-10-31",
    layers: [
      {
        id: 14,
        uri: "/id/14",
        slug: "platform",
        order: 2,
        title: "Platform",
        definition: "A managed place to run your own software.",
        components: [
          {
            ...APP_RUNTIME,
            definition: "A managed host for web applications in supported languages: push code, get a scaled process.",
            offerings: [
              {
                ...APP_ENGINE_ITSELF,
                vendor: "google",
                role: "primary",
                from: "2008-04-07",
                until: null,
                status: "active",
                confidence: "sourced",
              },
            ],
          },
        ],
      },
    ],
  },
  listOfferings: {
    items: [{ ...APP_ENGINE_ITSELF, revision: { number: 135, at: AT, by: "seed", summary: "First content" } }],
    total: 3,
    next: null,
  },
  getArticle: {
    id: 218,
    uri: "/id/218",
    kind: "article",
    slug: "how-to-read-the-stack",
    title: "How to read the stack",
    body: "Every page stands on one of four layers.\n",
    record: {
      altLabels: [],
      definition: "What the four layers are and how the wiki places a product on them.",
      references: [],
    },
    revision: { number: 220, at: AT, by: "seed", summary: "First content" },
  },
  listOfferingRevisions: {
    items: [
      {
        number: 135,
        parent: null,
        at: AT,
        by: "seed",
        byName: "Seed",
        summary: "First content",
        minor: false,
        origin: "import",
        bytes: 2341,
        title: "Google App Engine",
      },
    ],
    next: null,
  },
  listChanges: {
    items: [
      {
        number: 135,
        parent: null,
        at: AT,
        page: { id: 135, kind: "offering", slug: "google-app-engine", title: "Google App Engine" },
        by: "seed",
        byName: "Seed",
        summary: "First content",
        minor: false,
        origin: "import",
        deleted: false,
        mergedInto: null,
        tags: ["new-page"],
        bytes: 2341,
        byteDelta: 2341,
        actor: "6f3c1b0e-6c1e-4c0f-9d1c-1d0f7c2a9b11",
        coAuthors: [],
        summaryHash: "3f0a377ba0a4a460ecb616f6507ce0d8cfa3e704025d4fda3ed0c5ca05468728",
        contentHash: "9b74c9897bac770ffc029102a200c5de6e4ef1c3a9d9c5e6b2a1c8d3f4e5a6b7",
        chainHash: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
        patch: [
          { op: "add", path: "/slug", value: "google-app-engine" },
          { op: "add", path: "/title", value: "Google App Engine" },
        ],
      },
    ],
    next: 135,
    head: 220,
  },
  getDiff: {
    from: 135,
    to: 221,
    page: { ...APP_ENGINE, kind: "offering" },
    patch: [{ op: "replace", path: "/record/status", value: "legacy" }],
    title: null,
    slug: null,
    hunks: [
      {
        before: 3,
        after: 3,
        rows: [
          {
            kind: "changed",
            before: 3,
            after: 3,
            pieces: [
              { kind: "same", text: "It runs " },
              { kind: "removed", text: "Python" },
              { kind: "added", text: "code" },
              { kind: "same", text: "." },
            ],
          },
        ],
      },
    ],
    counts: { changed: 1, removed: 0, added: 0, moved: 0 },
    byteDelta: -2,
    sentences: ["status changed from “active” to “legacy”", "text: 1 line changed"],
  },
  listPlacements: {
    items: [
      {
        id: "app-runtime",
        uri: "/id/135#app-runtime",
        offering: { ...APP_ENGINE_ITSELF, status: "active" },
        vendor: { id: 63, uri: "/id/63", slug: "google", title: "Google" },
        component: APP_RUNTIME,
        layer: { id: 14, uri: "/id/14", slug: "platform", title: "Platform" },
        role: "primary",
        rank: "normal",
        confidence: "sourced",
        from: "2008-04-07",
        until: null,
        holds: true,
      },
    ],
    total: 1,
    next: null,
  },
  getEquivalents: {
    offering: APP_ENGINE_ITSELF,
    asOf: "2010-06-01",
    components: [
      {
        component: APP_RUNTIME,
        layer: { id: 14, uri: "/id/14", slug: "platform", title: "Platform" },
        role: "primary",
        confidence: "sourced",
        from: "2008-04-07",
        until: null,
        vendors: [
          {
            vendor: { id: 76, uri: "/id/76", slug: "salesforce", title: "Salesforce" },
            offerings: [
              {
                offering: { id: 171, uri: "/id/171", slug: "heroku", title: "Heroku", status: "active" },
                role: "primary",
                confidence: "recalled",
                from: "2007",
                until: null,
              },
            ],
          },
        ],
      },
    ],
  },
  getCrosswalk: {
    model: { id: 204, uri: "/id/204", kind: "model", slug: "nist-800-145", title: "NIST SP 800-145" },
    concepts: [
      {
        concept: "Platform as a Service (PaaS)",
        matches: [
          {
            page: { id: 14, uri: "/id/14", kind: "layer", slug: "platform", title: "Platform" },
            relation: "closeMatch",
          },
        ],
      },
    ],
    unmatched: [],
  },
  search: {
    items: [
      {
        page: {
          ...APP_ENGINE,
          kind: "offering",
          definition: "A managed host for web applications on Google's own infrastructure.",
        },
        heading: [
          { text: "Google ", match: false },
          { text: "App", match: true },
          { text: " ", match: false },
          { text: "Engine", match: true },
        ],
        passages: [
          [
            { text: "App", match: true },
            { text: " ", match: false },
            { text: "Engine", match: true },
            { text: " had opened on 7 April 2008 to the first 10,000 developers", match: false },
          ],
        ],
        score: 2.772,
      },
    ],
    total: 25,
    next: null,
  },
  suggest: { items: [{ id: 14, kind: "layer", slug: "platform", title: "Platform", name: "PaaS" }] },
};
