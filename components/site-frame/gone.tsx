/** @jsxImportSource #static-html */
import { NOW } from "#lib/domain/clocks.ts";
import { SiteFrame } from "./site-frame.tsx";

/** What stands where a page was: that it was deleted, and the way to what it said. `path` is its address. */
export function Gone({ detail, path }: { detail: string; path: string }) {
  return (
    <SiteFrame path="/" current="" clocks={NOW}>
      <h1 className="title">This page was deleted</h1>
      <p className="lead">{detail}</p>
      <p>
        Nothing is lost: <a href={`${path}/history`}>its history</a> tells who deleted it and why, and what it said
        before. A maintainer can <a href={`${path}/manage`}>restore it</a>.
      </p>
    </SiteFrame>
  );
}
