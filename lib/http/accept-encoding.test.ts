import { expect, test } from "vitest";
import { negotiateEncoding } from "./accept-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP;Q=1.0", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5;x=y, *;q=0.1", "br"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity, gzip;q=0.5", "identity"],
  ["identity;q=0.1, gzip;q=0.5", "gzip"],
  ["gzip;q=0, identity;q=0", "identity"],
  ["zstd", "identity"],
  ["br;q=nonsense", "identity"],
])("Accept-Encoding %j is answered in %s", (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding);
  expect(negotiateEncoding(header)).toBe(encoding);
});
