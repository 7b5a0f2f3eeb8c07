const AT = "2026-11-22T17:50:09.415Z";

const APP_ENGINE = { id: 135, slug: "google-app-engine", title: "Google App Engine" };

const APP_RUNTIME = { id: 18, slug: "app-runtime", title: "Application runtime" };

/** Answers of the first content, by operation, shortened. */
export const EXAMPLES: Record<string, unknown> = {
  getTaxonomy: {
    revision: 217,
    asOf: "2008-10-31",
    layers: [
      {
        id: 14,
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
                ...APP_ENGINE,
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
    items: [{ ...APP_ENGINE, revision: { number: 135, at: AT, by: "seed", summary: "First content" } }],
    total: 3,
    next: null,
  },
  getArticle: {
    id: 218,
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
  listPlacements: {
    items: [
      {
        id: "app-runtime",
        offering: { ...APP_ENGINE, status: "active" },
        vendor: { id: 63, slug: "google", title: "Google" },
        component: APP_RUNTIME,
        layer: { id: 14, slug: "platform", title: "Platform" },
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
