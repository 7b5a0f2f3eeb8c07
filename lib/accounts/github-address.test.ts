import { expect, test } from "vitest";
import { provenGitHubAddress } from "./github-address.ts";

const address = (email: string, primary: boolean, verified: boolean) => ({ email, primary, verified });

test("GitHub vouches for the first address of an account, once its owner has confirmed it there", () => {
  const others = [address("a@wiki.test", false, true), address("b@wiki.test", false, false)];
  expect(provenGitHubAddress([...others, address("ada@wiki.test", true, true)])).toBe("ada@wiki.test");
  expect(provenGitHubAddress([...others, address("ada@wiki.test", true, false)])).toBeNull();
  expect(provenGitHubAddress([])).toBeNull();
});
