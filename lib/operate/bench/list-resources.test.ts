import { expect, test } from "vitest";
import { listResources } from "./list-resources.ts";

const page = `<!DOCTYPE html><html><head>
<link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" href="/a.js"/>
<link rel="preload" href="/font.woff2" as="font" crossorigin="" type="font/woff2"/><link rel="icon" href="/icon.svg?v=1&amp;w=2"/>
<link rel="canonical" href="/"/><link rel="alternate" href="/feed.atom"/>
<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script>inline()</script>
</head><body><img src="/x.png" alt=""/><img loading="lazy" src="/later.png"/><img src="data:image/png;base64,AAAA"/></body></html>`;

test("what is fetched for the first view is listed once each, by what it is", () => {
  expect(listResources(page)).toEqual([
    { kind: "style", address: "/a.css" },
    { kind: "script", address: "/a.js" },
    { kind: "other", address: "/font.woff2" },
    { kind: "other", address: "/icon.svg?v=1&w=2" },
    { kind: "other", address: "/x.png" },
  ]);
});
