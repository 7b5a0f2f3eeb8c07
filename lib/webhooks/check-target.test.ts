import { expect, test } from "vitest";
import { refuseTarget } from "./check-target.ts";
import { PRIVATE } from "./public-address.ts";

test("an address on the public internet may be sent to", () => {
  for (const url of ["https://hooks.example/strata?key=1", "http://1.1.1.1/", "https://[2606:4700:4700::1111]/"])
    expect(refuseTarget(url, [])).toBeNull();
});

test.each([
  "http://127.0.0.1/",
  "http://0x7f.1/",
  "http://2130706433/",
  "http://017700000001/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://0/",
])("%s is an address of a private network, however it is written", (url) => {
  expect(refuseTarget(url, [])).toBe(PRIVATE);
});

test.each(["ftp://hooks.example/", "file:///etc/passwd", "hooks.example", "https://ada:secret@hooks.example/", ""])(
  "%s is no address to send to",
  (url) => {
    expect(refuseTarget(url, [])).not.toBeNull();
  },
);

test("another port, and a private address, only where the operator allows just that", () => {
  const hosts = ["127.0.0.1:8080", "[::1]:80"];
  expect(refuseTarget("http://127.0.0.1:8080/hook", hosts)).toBeNull();
  expect(refuseTarget("http://[::1]/hook", hosts)).toBeNull();
  expect(refuseTarget("http://127.0.0.1:8081/hook", hosts)).not.toBeNull();
  expect(refuseTarget("http://127.0.0.1/hook", hosts)).toBe(PRIVATE);
  expect(refuseTarget("https://hooks.example:8443/", hosts)).toContain("usual ports");
});
