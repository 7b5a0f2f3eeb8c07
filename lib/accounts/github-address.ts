export type GitHubAddress = { email: string; primary: boolean; verified: boolean };

/** The address that GitHub vouches for: the first one of the account, if its owner has confirmed it there. */
export const provenGitHubAddress = (addresses: readonly GitHubAddress[]): string | null =>
  addresses.find(({ primary, verified }) => primary && verified)?.email ?? null;
