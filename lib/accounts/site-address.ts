/** Where browsers find us: the address that was set, else the host that was asked for. Without a slash at the end. */
export const siteOf = (set: string | undefined, host: string | null): string =>
  set ? new URL(set).origin : `http://${host ?? "localhost"}`;

/**
 * Where a link in a mail leads. Whoever sends a request writes its `Host` as they like and could have mails of ours lead to
 * a site of theirs, so that without a set address only the port is believed, on this machine.
 */
export function mailSiteOf(set: string | undefined, host: string | null): string {
  if (set) return new URL(set).origin;
  const port = /:(\d{1,5})$/.exec(host ?? "")?.[1];
  return port ? `http://localhost:${port}` : "http://localhost";
}
