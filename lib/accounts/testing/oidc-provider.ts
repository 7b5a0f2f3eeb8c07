import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Who is signed in at the provider, and what it says of them. */
export type Person = {
  sub: string;
  name?: string;
  preferred_username?: string;
  email?: string;
  email_verified?: boolean;
};

export type OidcProvider = { issuer: string; client: { id: string; secret: string }; person: Person; close(): void };

type Grant = { nonce: string; challenge: string; redirect: string; person: Person };

/**
 * An OpenID provider on this machine (OpenID Connect Core 1.0, authorization code with PKCE), at which `person` is signed in
 * and agrees to everything. It checks the client, the code, where it leads and the proof of the code.
 */
export async function startOidcProvider(): Promise<OidcProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, Person>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: OidcProvider = {
    issuer,
    client: { id: "strata", secret: "a secret between two" },
    person: { sub: "1" },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  const send = (response: ServerResponse, body: unknown, status = 200) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    const keys = [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }];
    const person = tokens.get(request.headers.authorization?.replace("Bearer ", "") ?? "");
    const answers: Record<string, () => unknown> = {
      "/.well-known/openid-configuration": () => send(response, metadata(issuer)),
      "/keys": () => send(response, { keys }),
      "/authorize": () => authorize(searchParams, response),
      "/token": async () => token(await formOf(request), request, response),
      "/userinfo": () => send(response, person ?? { error: "invalid_token" }, person ? 200 : 401),
    };
    await (answers[pathname] ?? (() => send(response, {}, 404)))();
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const said = (name: string): string => asked.get(name) ?? "";
    if (said("client_id") !== provider.client.id || said("code_challenge_method") !== "S256")
      return void send(response, { error: "invalid_request" }, 400);
    const code = randomUUID();
    const redirect = said("redirect_uri");
    grants.set(code, {
      nonce: said("nonce"),
      challenge: said("code_challenge"),
      redirect,
      person: { ...provider.person },
    });
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: said("state") }).toString();
    response.writeHead(302, { location: back.href }).end();
  }

  function token(form: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const { id, secret } = provider.client;
    const basic = Buffer.from(`${id}:${encodeURIComponent(secret).replaceAll("%20", "+")}`).toString("base64");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isClient = request.headers.authorization === `Basic ${basic}`;
    if (!grant || !isClient || proof !== grant.challenge || form.get("redirect_uri") !== grant.redirect)
      return void send(response, { error: "invalid_grant" }, 400);
    const accessToken = randomUUID();
    tokens.set(accessToken, grant.person);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: id, sub: grant.person.sub, nonce: grant.nonce, iat: now, exp: now + 300 };
    send(response, { access_token: accessToken, token_type: "Bearer", id_token: sign(claims, privateKey) });
  }

  return provider;
}

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
});

function sign(claims: object, key: Parameters<ReturnType<typeof createSign>["sign"]>[0]): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", kid: "1", typ: "JWT" })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key).toString("base64url")}`;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}
