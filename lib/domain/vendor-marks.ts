/**
 * Two letters a vendor, like the symbols of the elements: what a colour says, the mark says to those who do not see it.
 * The table keeps the marks of vendors apart whose names begin alike.
 */
const MARKS: Readonly<Record<string, string>> = {
  akamai: "Ak",
  alibaba: "Al",
  apache: "Ap",
  aws: "Aw",
  ceph: "Ce",
  cloudflare: "Cf",
  cloudfoundry: "Fy",
  cncf: "Cn",
  confluent: "Co",
  databricks: "Db",
  datadog: "Dd",
  digitalocean: "Do",
  dropbox: "Dx",
  github: "Gh",
  gitlab: "Gl",
  google: "Go",
  hashicorp: "Hc",
  ibm: "Ib",
  "linux-foundation": "Lf",
  "linux-kernel": "Lk",
  microsoft: "Ms",
  mongodb: "Mg",
  netlify: "Nf",
  okta: "Ok",
  openai: "Oa",
  openfaas: "Of",
  openinfra: "Oi",
  oracle: "Or",
  ovhcloud: "Ov",
  rackspace: "Rs",
  redhat: "Rh",
  salesforce: "Sf",
  sap: "Sa",
  servicenow: "Sn",
  shopify: "Sh",
  snowflake: "Sk",
  stripe: "St",
  supabase: "Sb",
  twilio: "Tw",
  vercel: "Vc",
  vmware: "Vm",
  workday: "Wd",
  xen: "Xe",
  zoom: "Zm",
};

/** The vendor's two letters; those that begin its slug when the table does not know it. */
export function markOfVendor(slug: string): string {
  const [first = "", second = ""] = slug.replace(/[^a-z0-9]/g, "");
  const known = Object.hasOwn(MARKS, slug) ? MARKS[slug] : undefined;
  return known ?? first.toUpperCase() + second;
}
