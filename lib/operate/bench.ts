import { buildEmptyPage } from "./bench/build-empty-page.ts";
import { measureCold } from "./bench/measure-cold.ts";
import { measureHot } from "./bench/measure-hot.ts";
import { printCompared, printVerdicts } from "./bench/print-bench.ts";
import { type Measured, startMeasured } from "./bench/start-measured.ts";
import { atLeast, atMost, atMostKilobytes } from "./bench/verdict.ts";
import { weighFirstView } from "./bench/weigh-first-view.ts";
import { runProgram } from "./run-program.ts";

// npm run bench: what a read costs, kept and rendered, beside the least that it can cost on this machine in the same run.
await runProgram(async () => {
  const emptyPage = await buildEmptyPage();
  const product = await startMeasured("serve-product.ts", { shown: true });
  const [hot, weight] = await measureKept(product).finally(product.stop);
  const cold = await measureCold(emptyPage);
  printCompared("kept", "bare node:http", hot);
  printCompared("rendered", "an empty page", cold);
  const verdicts = [
    ...hot.map(({ what, ours, least }) =>
      atLeast(`${what}: answers/s, of bare node:http`, ours.rate / least.rate, 0.7),
    ),
    ...cold.map(({ what, ours, least }) =>
      atMost(`${what}: CPU of a rendering, of an empty page`, ours.cpu / least.cpu, 3),
    ),
    atMostKilobytes("first view of /: scripts", weight.script, 120),
    atMostKilobytes("first view of /: style sheets", weight.style, 15),
    atMost("first view of /: requests", weight.requests, 25),
  ];
  printVerdicts(verdicts);
  return verdicts.every(({ kept }) => kept) ? 0 : 1;
});

async function measureKept(product: Measured) {
  const hot = await measureHot(product);
  return [hot, await weighFirstView(`${product.url}/`)] as const;
}
