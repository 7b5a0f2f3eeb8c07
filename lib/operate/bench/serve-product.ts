import { readEnv } from "#lib/env.ts";
import { serveProduct } from "../serve-product.ts";
import { reportToBench } from "./report-to-bench.ts";

// The product as `npm start` serves it, on a free port.
const { signal } = new AbortController();
reportToBench(await serveProduct({ ...readEnv(), PORT: 0, HOST: "127.0.0.1" }, { dev: false, migrate: true, signal }));
