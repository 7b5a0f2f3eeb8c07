/** What a request is answered with, by whatever serves the address. */
export type Serve = (request: Request) => Promise<Response>;

export type Visit = { url: string; status: number; text: string };

/**
 * As much of a browser as signing in asks for: it keeps cookies by host and follows redirects. `serve` answers what is
 * asked of `site`, everything else goes over the network.
 */
export class TestBrowser {
  readonly cookies = new Map<string, Map<string, string>>();
  readonly #site: string;
  readonly #serve: Serve;

  constructor(site: string, serve: Serve) {
    this.#site = site;
    this.#serve = serve;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(new URL(this.#site).host)?.get(name);
  }

  /** Takes the cookies of an answer, as if it had come from a site. */
  keep(host: string, headers: Headers): void {
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    for (const cookie of headers.getSetCookie()) {
      const [pair = "", ...attributes] = cookie.split(";");
      const [name = "", ...value] = pair.split("=");
      if (/^$/.test(value.join("=")) || attributes.some((attribute) => /max-age=0/i.test(attribute))) jar.delete(name);
      else jar.set(name, value.join("="));
    }
  }

  async visit(address: string, stop: (url: URL) => boolean = () => false): Promise<Visit> {
    let url = new URL(address, this.#site);
    for (let redirects = 0; redirects < 10; redirects++) {
      if (stop(url)) return { url: url.href, status: 0, text: "" };
      const answer = await this.#ask(url);
      this.keep(url.host, answer.headers);
      const location = answer.headers.get("location");
      if (!location) return { url: url.href, status: answer.status, text: await answer.text() };
      url = new URL(location, url);
    }
    throw new Error(`${address} leads in a circle.`);
  }

  #ask(url: URL): Promise<Response> {
    const cookie = [...(this.cookies.get(url.host) ?? [])].map((pair) => pair.join("=")).join("; ");
    const headers = { cookie, host: url.host, "user-agent": "A test" };
    if (url.origin === this.#site) return this.#serve(new Request(url, { headers }));
    return fetch(url, { headers, redirect: "manual" });
  }
}
