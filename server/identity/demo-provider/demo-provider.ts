import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { chooserPage, errorPage } from "./chooser.ts";

interface Settings {
  port: number;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The only address that codes are sent to. */
  redirectUri: string;
}

/** Who was chosen, until the code is exchanged. */
interface Grant {
  person: Person;
  challenge: string;
  nonce: string;
  until: number;
}

export interface Person {
  email: string;
  name: string;
  isVerified: boolean;
}

const codeSeconds = 60;
const bodyBytesMax = 10_000;

/**
 * A small OpenID Connect provider for the demo and the tests: authorization code with PKCE, RS256, and a page on which one is whoever
 * one says. It keeps nothing; the key and the codes are gone when it stops.
 */
export async function startDemoProvider(settings: Settings): Promise<{ stop: () => Promise<void> }> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const house = new House(settings, privateKey, publicKey);
  const server = createServer((request, response) => {
    house.answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

class House {
  readonly #settings: Settings;
  readonly #key: KeyObject;
  readonly #jwk: object;
  readonly #grants = new Map<string, Grant>();
  readonly #tokens = new Map<string, Person>();

  constructor(settings: Settings, key: KeyObject, publicKey: KeyObject) {
    this.#settings = settings;
    this.#key = key;
    this.#jwk = { ...publicKey.export({ format: "jwk" }), kid: "demo", alg: "RS256", use: "sig" };
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.#settings.issuer);
    const route = `${request.method} ${url.pathname}`;
    const { authorization } = request.headers;
    if (route === "GET /.well-known/openid-configuration") json(response, 200, this.#discovery());
    else if (route === "GET /jwks") json(response, 200, { keys: [this.#jwk] });
    else if (route === "GET /authorize") this.#choose(url.searchParams, response);
    else if (route === "POST /authorize") this.#chosen(await form(request), response);
    else if (route === "POST /token") json(response, ...this.#exchange(await form(request), authorization));
    else if (route === "GET /userinfo") this.#userinfo(authorization, response);
    else json(response, 404, { error: "not_found" });
  }

  #discovery(): object {
    const { issuer } = this.#settings;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
      code_challenge_methods_supported: ["S256"],
      scopes_supported: ["openid", "email", "profile"],
    };
  }

  #isOurs(asked: URLSearchParams): boolean {
    const { clientId, redirectUri } = this.#settings;
    const isKnown = asked.get("client_id") === clientId && asked.get("redirect_uri") === redirectUri;
    return isKnown && asked.get("response_type") === "code" && asked.get("code_challenge_method") === "S256";
  }

  #choose(asked: URLSearchParams, response: ServerResponse): void {
    const isOurs = this.#isOurs(asked);
    page(response, isOurs ? 200 : 400, isOurs ? chooserPage(asked) : errorPage(), new URL(this.#settings.redirectUri).origin);
  }

  #chosen(sent: URLSearchParams, response: ServerResponse): void {
    const email = (sent.get("email") ?? "").slice(0, 254);
    if (!this.#isOurs(sent) || !email) {
      page(response, 400, errorPage(), "");
      return;
    }
    const code = randomBytes(24).toString("base64url");
    const person = { email, name: (sent.get("name") ?? "").slice(0, 120) || email, isVerified: sent.get("verified") === "on" };
    const grant = { person, challenge: sent.get("code_challenge") ?? "", nonce: sent.get("nonce") ?? "" };
    this.#grants.set(code, { ...grant, until: Date.now() + codeSeconds * 1000 });
    const back = new URL(this.#settings.redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", sent.get("state") ?? "");
    response.writeHead(303, { location: back.href, "cache-control": "no-store" }).end();
  }

  #exchange(sent: URLSearchParams, authorization: string | undefined): [status: number, body: object] {
    const { issuer, clientId } = this.#settings;
    if (!this.#isClient(sent, authorization)) return [401, { error: "invalid_client" }];
    const code = sent.get("code") ?? "";
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const verifier = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || grant.until < Date.now() || verifier !== grant.challenge) return [400, { error: "invalid_grant" }];
    const token = randomBytes(24).toString("base64url");
    this.#tokens.set(token, grant.person);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 600, nonce: grant.nonce, ...claimsOf(grant.person) };
    return [200, { access_token: token, token_type: "Bearer", expires_in: 600, id_token: this.#signed(claims) }];
  }

  #isClient(sent: URLSearchParams, authorization: string | undefined): boolean {
    const { clientId, clientSecret } = this.#settings;
    const basic = Buffer.from((authorization ?? "").replace(/^Basic /, ""), "base64").toString();
    const given = basic.includes(":") ? basic : `${sent.get("client_id")}:${sent.get("client_secret")}`;
    return decodeURIComponent(given) === `${clientId}:${clientSecret}`;
  }

  #userinfo(authorization: string | undefined, response: ServerResponse): void {
    const person = this.#tokens.get((authorization ?? "").replace(/^Bearer /, ""));
    if (person) json(response, 200, claimsOf(person));
    else json(response, 401, { error: "invalid_token" });
  }

  #signed(claims: object): string {
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
    const text = `${part({ alg: "RS256", kid: "demo", typ: "JWT" })}.${part(claims)}`;
    return `${text}.${sign("sha256", Buffer.from(text), this.#key).toString("base64url")}`;
  }
}

/** A person is known by their address here: the same one is the same person the next time. */
function claimsOf({ email, name, isVerified }: Person): Record<string, unknown> {
  const [given_name = name, ...rest] = name.split(" ");
  const sub = createHash("sha256").update(email).digest("base64url").slice(0, 22);
  return { sub, email, email_verified: isVerified, name, given_name, family_name: rest.join(" ") };
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > bodyBytesMax) break;
  }
  return new URLSearchParams(text.slice(0, bodyBytesMax));
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" }).end(JSON.stringify(body));
}

function page(response: ServerResponse, status: number, html: string, back: string): void {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${back}; frame-ancestors 'none'`;
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy, "cache-control": "no-store" };
  response.writeHead(status, { ...headers, "x-content-type-options": "nosniff", "referrer-policy": "same-origin" }).end(html);
}
