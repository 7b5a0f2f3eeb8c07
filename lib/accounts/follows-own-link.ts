/**
 * Whether a link was followed on a page of ours: browsers say so themselves (Fetch Metadata), older ones by the page that
 * they came from. A link on somebody else's page begins nothing here.
 */
export function followsOwnLink(headers: Headers, site: string): boolean {
  const said = headers.get("sec-fetch-site");
  if (said) return said === "same-origin";
  const from = headers.get("referer") ?? "";
  return URL.canParse(from) && new URL(from).origin === site;
}
