import { isIP } from "node:net";

/**
 * What counts as one network address: an IPv4 address, also when it is written inside IPv6 (RFC 4291, 2.5.5.2), and of
 * IPv6 the first 64 bits, because a single customer is given that many (RFC 6177). Whatever else is taken as it stands.
 */
export function addressBlock(client: string): string {
  if (isIP(client) !== 6) return client;
  const groups = groupsOf(client);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return dotted(groups.slice(6));
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight numbers of an IPv6 address; the URL standard knows its one spelling. */
function groupsOf(address: string): number[] {
  const [plain = ""] = address.split("%");
  const [left = "", right] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const before = numbersOf(left);
  if (right === undefined) return before;
  const after = numbersOf(right);
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}

const numbersOf = (part: string): number[] =>
  part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));

const dotted = ([high = 0, low = 0]: readonly number[]): string =>
  [high >> 8, high & 255, low >> 8, low & 255].join(".");
