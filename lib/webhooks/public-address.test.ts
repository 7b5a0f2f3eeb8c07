import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each(["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001:81b::200e"])(
  "%s is public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ["unspecified", "0.0.0.0", "0.1.2.3", "::"],
  ["loopback", "127.0.0.1", "127.255.255.254", "::1"],
  ["private", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
  ["link-local", "169.254.169.254", "fe80::1", "fec0::1"],
  ["shared by carriers", "100.64.0.1", "100.127.255.255"],
  ["multicast and broadcast", "224.0.0.1", "239.1.1.1", "255.255.255.255", "ff02::1"],
  ["reserved or for documentation", "192.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.9", "240.0.0.1", "2001:db8::1"],
  ["a way to an IPv4 address", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1"],
  ["a tunnel", "2002:7f00:1::1", "2001:0:1::1"],
  ["no address", "", "localhost", "1.2.3", "0x7f.1"],
])("what is %s is not public", (_, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});
