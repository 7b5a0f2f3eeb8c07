/** Where the API of this site is (RFC 9727), as a set of links in JSON (RFC 9264). */
export const apiCatalogOf = (site: string) => ({
  linkset: [
    { anchor: `${site}/.well-known/api-catalog`, item: [{ href: `${site}/api/v1` }] },
    {
      anchor: `${site}/api/v1`,
      "service-desc": [{ href: `${site}/api/v1/openapi.json`, type: "application/json" }],
      "service-doc": [{ href: `${site}/api`, type: "text/html" }],
      "service-meta": [{ href: `${site}/catalog`, type: "text/turtle" }],
      status: [{ href: `${site}/api/health/ready`, type: "application/json" }],
    },
  ],
});

/** The profile that says that such a set is a catalogue of APIs (RFC 9727, 4.2). */
export const API_CATALOG_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
