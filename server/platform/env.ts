import { z } from "zod";
import { once } from "./once.ts";

const port = z.coerce.number().int().min(1).max(65_535);

const level = z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]);

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  MARU_SECRET: z.string().refine((value) => Buffer.byteLength(value) >= 32, "must have at least 32 bytes"),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  PORT: port.default(3000),
  MARU_DEMO: z.enum(["0", "1"]).default("0"),
  MARU_TEST: z.enum(["0", "1"]).default("0"),
  MARU_BENCH: z.enum(["0", "1"]).default("0"),
  STORAGE_DIR: z.string().min(1).default(".maru/storage"),
  SANDBOX_PORT: port.optional(),
  PAYMENTS_SANDBOX_URL: z.url().optional(),
  PAYMENTS_WEBHOOK_URL: z.url().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("Maru <hello@maru.test>"),
  LOG_LEVEL: level.default("info"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(16),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  RATE_LIMIT_FACTOR: z.coerce.number().min(1).max(10_000).default(1),
  SESSION_MINUTES: z.coerce.number().int().min(1).max(60).default(15),
  SESSION_IDLE_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  SESSION_DAYS: z.coerce.number().int().min(1).max(730).default(180),
  OPENID_PORT: port.optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  FACEBOOK_CLIENT_ID: z.string().optional(),
  FACEBOOK_CLIENT_SECRET: z.string().optional(),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  APPLE_CLIENT_ID: z.string().optional(),
  APPLE_TEAM_ID: z.string().optional(),
  APPLE_KEY_ID: z.string().optional(),
  APPLE_PRIVATE_KEY: z.string().optional(),
  OIDC_NAME: z.string().max(40).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_PROVES_EMAIL: z.enum(["0", "1"]).default("0"),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/i)
    .optional(),
  PICTURES_AHEAD: z.coerce.number().int().min(0).max(1_000_000).default(8000),
  PAGE_CACHE_MB: z.coerce.number().int().min(8).max(4096).default(128),
});

export type Env = z.infer<typeof schema>;

/** The validated settings of this process. Refuses to go on with a wrong one, naming the variable and never its value. */
export function env(): Env {
  return once("env", () => readEnv(process.env));
}

/** Parses settings; throws an Error with one line per wrong variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Settings are wrong. See .env.example.\n${lines.join("\n")}`);
}

/** The log is there before the settings are known to be right, and in a build that has none. */
export function logLevel(): z.infer<typeof level> {
  return level.catch("info").parse(process.env.LOG_LEVEL);
}

/** `next build` renders a few pages, without settings and without keeping them. */
export function isBuild(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}

export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

/** Whether the doors exist that our own figures are compared with. */
export function isBench(): boolean {
  return !isBuild() && env().MARU_BENCH === "1";
}

/** How many pictures the worker draws before anybody asks for them. */
export function picturesAheadMax(): number {
  return env().PICTURES_AHEAD;
}

export function pageCacheBytes(): number {
  return env().PAGE_CACHE_MB * 1024 * 1024;
}

/** Where a form of ours may lead besides our own pages. */
export function outsideOrigins(): string[] {
  if (isBuild()) return [];
  const { MARU_DEMO, GOOGLE_CLIENT_ID, FACEBOOK_CLIENT_ID, GITHUB_CLIENT_ID, APPLE_CLIENT_ID, OIDC_ISSUER } = env();
  const providers = [
    GOOGLE_CLIENT_ID && "https://accounts.google.com",
    FACEBOOK_CLIENT_ID && "https://www.facebook.com",
    GITHUB_CLIENT_ID && "https://github.com",
    APPLE_CLIENT_ID && "https://appleid.apple.com",
    OIDC_ISSUER && new URL(OIDC_ISSUER).origin,
    MARU_DEMO === "1" && demoProviderOrigin(),
  ];
  return [sandboxOrigin(), ...providers.filter((origin) => typeof origin === "string" && origin !== "")] as string[];
}

/** How much wider limits are than declared: only tests may widen them, so that many journeys from one address do not trip. */
export function rateLimitFactor(): number {
  const { MARU_TEST, RATE_LIMIT_FACTOR } = env();
  return MARU_TEST === "1" ? RATE_LIMIT_FACTOR : 1;
}

/** Where the demo's OpenID provider answers: beside the payment sandbox. */
export function demoProviderOrigin(): string {
  const { OPENID_PORT, PORT } = env();
  return `http://localhost:${OPENID_PORT ?? PORT + 2}`;
}

/** Where the payment sandbox answers: its own origin, beside the shop's port. */
export function sandboxOrigin(): string {
  const { PAYMENTS_SANDBOX_URL, SANDBOX_PORT, PORT } = env();
  return PAYMENTS_SANDBOX_URL ?? `http://localhost:${SANDBOX_PORT ?? PORT + 1}`;
}

/** The least-privileged login of web and worker; its password is derived from the secret, as the migration sets it. */
export function appDatabaseUrl(databaseUrl: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = "maru_app";
  url.password = password;
  return url.toString();
}

/** next-auth takes its own address from this variable and from nowhere else. */
export function nameOriginToNextAuth(): void {
  process.env.NEXTAUTH_URL = env().APP_ORIGIN;
}
