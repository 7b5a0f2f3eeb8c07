type Files = Readonly<Record<string, readonly string[]>>;

/**
 * A wall of the house as planted files: every line of `refused` must be reported by the rule, and by no other wall;
 * every line of `permitted` must pass.
 */
export type Wall = { sentence: string; rule: string; refused: Files; permitted: Files };

const RESTRICTED = "lint/style/noRestrictedImports";

const everyForm = (...names: string[]): string[] =>
  names.flatMap((name, index) => [
    `import "${name}";`,
    `import { a as a${index} } from "${name}";`,
    `import type { B as B${index} } from "${name}";`,
    `export { c as c${index} } from "${name}";`,
    `export type { D as D${index} } from "${name}";`,
    `export * from "${name}";`,
    `export const load${index} = () => import("${name}");`,
  ]);

const NEXT = everyForm("next", "next/link", "next/headers", "next/dist/server/web/types", "@next/env");
const PRISMA = everyForm("prisma", "prisma/config", "@prisma/client", "@prisma/adapter-pg", ".prisma/client");
const GENERATED = everyForm("#lib/db/generated/client.ts");

export const WALLS: readonly Wall[] = [
  {
    sentence: "Only app/ and server.ts import Next",
    rule: RESTRICTED,
    refused: {
      "lib/env.ts": NEXT,
      "lib/operate/cluster/planted.ts": NEXT,
      "lib/domain/planted.ts": NEXT,
      "prisma/seed/planted.ts": NEXT,
      "prisma.config.ts": NEXT,
      "e2e/planted.ts": NEXT,
      "components/stack-diagram/planted.tsx": everyForm("next", "next/headers", "next/navigation", "next/link/x"),
    },
    permitted: {
      "app/(wiki)/[collection]/planted.tsx": NEXT,
      "app/planted.ts": NEXT,
      "server.ts": NEXT,
      "next.config.ts": NEXT,
      "components/stack-diagram/planted.tsx": everyForm("next/link", "next/image"),
      "lib/pages/planted.ts": everyForm("./next.ts", "#lib/next/page.ts", "next-auth"),
    },
  },
  {
    sentence: "Only lib/ and prisma/ import Prisma",
    rule: RESTRICTED,
    refused: {
      "app/_next/planted.ts": [
        ...PRISMA,
        ...everyForm("#lib/db/generated/enums.ts", "../../lib/db/generated/client.ts"),
      ],
      "app/api/v1/planted.ts": [...PRISMA, ...GENERATED],
      "server.ts": [...PRISMA, ...everyForm("./lib/db/generated/client.ts")],
      "next.config.ts": PRISMA,
      "e2e/planted.ts": [...PRISMA, ...GENERATED],
      "components/ui/planted.tsx": [...PRISMA, ...GENERATED],
      "lib/domain/planted.ts": [...PRISMA, ...GENERATED],
    },
    permitted: {
      "lib/db/planted.ts": [...PRISMA, ...everyForm("./generated/client.ts")],
      "lib/revisions/projections/planted.ts": [...PRISMA, ...GENERATED],
      "prisma/seed/planted.ts": [...PRISMA, ...GENERATED],
      "prisma/planted.ts": PRISMA,
      "prisma.config.ts": PRISMA,
      "server.ts": everyForm("./prisma/seed/load-seed.ts", "#lib/db/client.ts"),
    },
  },
  {
    sentence: "lib/domain/ imports nothing but Zod and itself",
    rule: RESTRICTED,
    refused: {
      "lib/domain/planted.ts": [
        ...everyForm("node:fs", "node:fs/promises", "fs", "pg", "react", "zod/mini", "#app/layout.tsx"),
        ...everyForm("#lib/env.ts", "#lib/pages/find-page.ts", "#components/ui/notice.tsx", "#lib/domain/../env.ts"),
        ...everyForm("../env.ts", "../pages/find-page.ts", "./../env.ts", "../../server.ts", "vitest", "fast-check"),
      ],
      "lib/domain/planted.test.ts": [
        ...everyForm("node:fs", "pg", "../env.ts", "./../env.ts", "#lib/env.ts", "#lib/domain/../env.ts"),
        ...everyForm("@prisma/client", "next"),
      ],
    },
    permitted: {
      "lib/domain/planted.ts": everyForm("zod", "./dates.ts", "./merge/lines.ts", "#lib/domain/dates.ts"),
      "lib/domain/planted.test.ts": everyForm("zod", "./dates.ts", "#lib/domain/dates.ts", "vitest", "fast-check"),
    },
  },
  {
    sentence: "components/ imports lib/domain, other components and React alone",
    rule: RESTRICTED,
    refused: {
      "components/ui/planted.tsx": [
        ...everyForm("zod", "node:fs", "pg", "react-dom", "vitest", "#app/layout.tsx", "#lib/env.ts"),
        ...everyForm("#lib/pages/find-page.ts", "../../lib/pages/find-page.ts", "../../app/layout.tsx"),
        ...everyForm("../../lib/domain/dates.ts", "./../../lib/env.ts", "#lib/domain/../env.ts", "../../server.ts"),
      ],
      "components/ui/planted.test.tsx": [
        ...everyForm("#lib/env.ts", "../../lib/env.ts", "./../../lib/env.ts", "#lib/domain/../env.ts"),
        ...everyForm("pg", "@prisma/client", "next"),
      ],
    },
    permitted: {
      "components/ui/planted.tsx": [
        ...everyForm("react", "#lib/domain/dates.ts", "#components/ui/notice.tsx", "./notice.tsx", "../ui/notice.tsx"),
        'import "./planted.css";',
      ],
      "components/ui/planted.test.tsx": [
        ...everyForm("vitest", "fast-check", "react", "react-dom/server", "node:fs", "node:fs/promises"),
        ...everyForm("#lib/domain/dates.ts", "#components/ui/notice.tsx", "./notice.tsx", "../ui/notice.tsx"),
      ],
    },
  },
  {
    sentence: "lib/ imports neither app/ nor components/",
    rule: RESTRICTED,
    refused: {
      "lib/env.ts": everyForm("#app/layout.tsx", "../app/layout.tsx", "../components/ui/notice.tsx"),
      "lib/pages/planted.ts": [
        ...everyForm("#app/_next/database.ts", "#components/ui/notice.tsx"),
        ...everyForm("../../app/layout.tsx", "../../components/ui/notice.tsx"),
      ],
      "lib/operate/cluster/planted.ts": everyForm("../../../app/layout.tsx", "../../../components/ui/notice.tsx"),
    },
    permitted: { "lib/pages/planted.ts": everyForm("#lib/env.ts", "../env.ts", "./find-page.ts", "pg", "node:fs") },
  },
  {
    sentence: "No files import each other in a circle",
    rule: "lint/suspicious/noImportCycles",
    refused: {
      "lib/pages/value-one.ts": ['import { two } from "./value-two.ts";'],
      "lib/pages/value-two.ts": ['import { one } from "./value-one.ts";'],
      "lib/pages/type-one.ts": ['import type { Two } from "./type-two.ts";'],
      "lib/pages/type-two.ts": ['import type { One } from "./type-one.ts";'],
      "lib/pages/export-one.ts": ['export { two } from "./export-two.ts";'],
      "lib/pages/export-two.ts": ['export { one } from "./export-one.ts";'],
      "lib/pages/late-one.ts": ['export const load = () => import("./late-two.ts");'],
      "lib/pages/late-two.ts": ['export const load = () => import("./late-one.ts");'],
      "lib/pages/far-one.ts": ['import { two } from "#lib/search/far-two.ts";'],
      "lib/search/far-two.ts": ['import type { Three } from "#lib/talk/far-three.ts";'],
      "lib/talk/far-three.ts": ['import { one } from "../pages/far-one.ts";'],
      "components/ui/one.tsx": ['import { two } from "#components/diff/two.tsx";'],
      "components/diff/two.tsx": ['import { one } from "../ui/one.tsx";'],
      "app/one.tsx": ['import { two } from "./two.tsx";'],
      "app/two.tsx": ['import { one } from "#app/one.tsx";'],
    },
    permitted: {
      "lib/pages/one.ts": ['import { two } from "./two.ts";', 'import type { Three } from "#lib/search/three.ts";'],
      "lib/pages/two.ts": ['export type { Three } from "../search/three.ts";'],
      "lib/search/three.ts": ['import { z } from "zod";'],
    },
  },
  {
    sentence: "No file imports itself",
    rule: "lint/nursery/noSelfImport",
    refused: { "lib/pages/one.ts": ['import { one } from "./one.ts";'] },
    permitted: { "lib/pages/one.ts": ['import { two } from "./two.ts";'] },
  },
  {
    sentence: "No import is out of the walls' sight: none is computed, none stands inside a type",
    rule: "plugin",
    refused: {
      "lib/domain/planted.ts": [
        "export const computed = (name: string) => import(name);",
        "export const template = () => import(`node:fs`);",
        'export const sum = () => import("node:" + "fs");',
        'export type Inline = import("node:fs").Stats;',
        'export type Whole = typeof import("../env.ts");',
      ],
      "components/ui/planted.tsx": ['export type Inline = import("#lib/env.ts").Env;'],
      "app/planted.tsx": ['export type Inline = import("@prisma/client").Prisma;'],
    },
    permitted: {
      "lib/domain/planted.ts": [
        'export type Neighbour = typeof import("./dates.ts");',
        'export const plain = () => import(/* why */ "./dates.ts");',
      ],
      "lib/operate/planted.ts": ["export const platform = (name: string) => import(name);"],
      "lib/http/planted.test.ts": ["export const copy = (name: string) => import(name);"],
    },
  },
];
