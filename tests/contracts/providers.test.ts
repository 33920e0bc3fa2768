import { afterAll, describe, expect, test } from "vitest";
import { GET as answerGet, POST as answerPost } from "#app/api/auth/[...nextauth]/route.ts";
import { GET as start } from "#app/api/auth/start/[provider]/route.ts";
import { startDemoProvider } from "#server/identity/demo-provider/demo-provider.ts";
import { demoClient } from "#server/identity/providers/registry.ts";
import { once } from "#server/platform/once.ts";
import { secret } from "#server/platform/secrets.ts";
import { world } from "#server/platform/testing/world.ts";
import { freePort } from "../../bin/steps/ports.mjs";

/* The whole way of a sign-in with a provider, over the wire: our door, the provider's page, its code, our door again. */

const port = await freePort();
process.env.MARU_DEMO = "1";
process.env.OPENID_PORT = String(port);
const { db, owner } = await world();
once("database", () => db);

const origin = "http://localhost:3000";
const provider = await startDemoProvider({
  port,
  issuer: `http://localhost:${port}`,
  clientId: demoClient.id,
  clientSecret: secret(demoClient.secretLabel).toString("base64url"),
  redirectUri: `${origin}/api/auth/callback/demo`,
});
afterAll(() => provider.stop());

/** A browser's cookies. */
class Jar {
  readonly #kept = new Map<string, string>();

  get header(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  has(name: string): boolean {
    return this.#kept.has(name);
  }

  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (value === "" || /max-age=0/i.test(line)) this.#kept.delete(name);
      else this.#kept.set(name, value);
    }
    return response;
  }
}

const headersOf = (jar: Jar) => ({ host: "localhost:3000", cookie: jar.header, "user-agent": "Firefox/145.0 (X11; Linux)" });

async function leave(jar: Jar, to = "/account"): Promise<URL> {
  const request = new Request(`${origin}/api/auth/start/demo?to=${encodeURIComponent(to)}`, { headers: headersOf(jar) });
  const response = jar.keep(await start(request, { params: Promise.resolve({ provider: "demo" }) }));
  expect(response.status).toBe(302);
  return new URL(response.headers.get("location") ?? "");
}

/** Chooses somebody on the provider's page, and gives the address that it leads back to. */
async function choose(at: URL, person: Record<string, string>): Promise<URL> {
  expect((await fetch(at)).status).toBe(200);
  const body = new URLSearchParams([...at.searchParams, ...Object.entries(person)]);
  const response = await fetch(new URL("/authorize", at), { method: "POST", body, redirect: "manual" });
  return new URL(response.headers.get("location") ?? "");
}

async function comeBack(jar: Jar, at: URL): Promise<Response> {
  const request = new Request(at, { headers: headersOf(jar) });
  return jar.keep(await answerGet(request, { params: Promise.resolve({ nextauth: ["callback", "demo"] }) }));
}

const dana = { name: "Dana Demo", email: "dana@openid.test", verified: "on" };

describe("R009 the demo's OpenID provider", () => {
  test("signs somebody new in, with an account, and leads on to where they wanted", async () => {
    const jar = new Jar();
    const response = await comeBack(jar, await choose(await leave(jar, "/ko/account"), dana));
    expect([response.status, response.headers.get("location")]).toEqual([302, `${origin}/ko/account`]);
    expect([jar.has("session"), jar.has("refresh")]).toEqual([true, true]);
    const person = await owner.user.findFirstOrThrow({
      where: { email: "dana@openid.test" },
      include: { linked: true, sessions: true },
    });
    expect(person).toMatchObject({ state: "active", firstName: "Dana", lastName: "Demo", passwordHash: null });
    expect(person.linked).toMatchObject([{ provider: "demo" }]);
    expect(person.sessions).toMatchObject([{ browser: "Firefox", system: "Linux" }]);
  });

  test("whose word for an address is not enough leads to the mailbox", async () => {
    const jar = new Jar();
    const response = await comeBack(jar, await choose(await leave(jar), { name: "Uri", email: "uri@openid.test" }));
    expect(response.headers.get("location")).toBe(`${origin}/register/sent`);
    expect([jar.has("session"), jar.has("signup")]).toEqual([false, true]);
  });

  test("a fullwidth sign in its address does not open the account it looks like", async () => {
    const jar = new Jar();
    const response = await comeBack(jar, await choose(await leave(jar), { ...dana, email: "shopper＠maru.test" }));
    expect(response.headers.get("location")).toBe(`${origin}/sign-in?refused=identity.providerSilent`);
    expect(jar.has("session")).toBe(false);
  });

  test("A30 leads to our own pages only", async () => {
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const jar = new Jar();
      const response = await comeBack(jar, await choose(await leave(jar, to), dana));
      expect(response.headers.get("location")).toBe(`${origin}/`);
    }
  });

  test("an answer without this browser's state, or of a code used twice, is refused", async () => {
    const [jar, other] = [new Jar(), new Jar()];
    const back = await choose(await leave(jar), dana);
    expect((await comeBack(other, back)).headers.get("location")).toContain("/sign-in?error=");
    expect(other.has("session")).toBe(false);
    await comeBack(jar, back);
    const again = new Jar();
    await leave(again);
    expect((await comeBack(again, back)).headers.get("location")).toContain("/sign-in?error=");
  });

  test("takes no request that is not ours", async () => {
    const at = await leave(new Jar());
    for (const [name, value] of [
      ["redirect_uri", "https://evil.example/"],
      ["client_id", "x"],
      ["code_challenge_method", "plain"],
    ] as const) {
      const wrong = new URL(at);
      wrong.searchParams.set(name, value);
      expect((await fetch(wrong)).status).toBe(400);
    }
    const unknown = new Request(`${origin}/api/auth/start/nobody`, { headers: { host: "localhost:3000" } });
    expect((await start(unknown, { params: Promise.resolve({ provider: "nobody" }) })).status).toBe(404);
  });
});

test("R011 a provider that is away leads back to the sign-in page, which offers guest and email", async () => {
  await provider.stop();
  const request = new Request(`${origin}/api/auth/start/demo`, { headers: { host: "localhost:3000" } });
  const response = await start(request, { params: Promise.resolve({ provider: "demo" }) });
  expect([response.status, response.headers.get("location")]).toEqual([302, `${origin}/sign-in?error=OAuthSignin`]);
});

test("N04 next-auth's own deeds come from a page of ours only", async () => {
  const request = new Request(`${origin}/api/auth/signout`, {
    method: "POST",
    headers: { host: "localhost:3000", origin: "https://evil.example" },
    body: "",
  });
  expect((await answerPost(request, { params: Promise.resolve({ nextauth: ["signout"] }) })).status).toBe(403);
});
