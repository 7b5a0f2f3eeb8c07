import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

test("without proxies of our own only the connection counts: anybody can write X-Forwarded-For", () => {
  expect(clientAddress("203.0.113.7", "198.51.100.1", 0)).toBe("203.0.113.7");
});

test("behind one proxy it is the last address, which that proxy wrote", () => {
  expect(clientAddress("127.0.0.1", "6.6.6.6, 203.0.113.7", 1)).toBe("203.0.113.7");
});

test("behind two proxies it is the last but one", () => {
  expect(clientAddress("127.0.0.1", ["6.6.6.6, 203.0.113.7", "10.0.0.2"], 2)).toBe("203.0.113.7");
});

test("a proxy that says nothing leaves the connection", () => {
  expect(clientAddress("127.0.0.1", undefined, 1)).toBe("127.0.0.1");
  expect(clientAddress(undefined, " , ", 1)).toBe("unknown");
});
