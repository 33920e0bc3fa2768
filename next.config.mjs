import createNextIntlPlugin from "next-intl/plugin";
import { guards } from "./server/platform/guards.mjs";

/*
 * A request becomes /host~locale~currency/path, so that a cached page is a function of its site and its path. "~" parts a site,
 * so a path that already has one is never rewritten again and cannot be reached from outside.
 */
const host = { type: "host", value: "(?<host>[a-z0-9.-]+)" };
const isSecure = process.env.APP_ORIGIN?.startsWith("https:") ?? false;
/** Named as `server/cookies.ts` names it. One rule for each name would make every page wait for the other's. */
const currency = { type: "cookie", key: isSecure ? "__Host-currency" : "currency", value: "(?<currency>[A-Z]{3})" };
const rest = ":path((?!api/|_next/|[^/]*~|.*\\.).*)";
function siteRules() {
  const rules = [];
  for (const [has, money] of [
    [[host, currency], ":currency"],
    [[host], "auto"],
  ])
    for (const [prefix, locale] of [
      ["/:locale(ko|ar)", ":locale"],
      ["", "en"],
    ]) {
      const site = `/:host~${locale}~${money}`;
      rules.push({ source: prefix || "/", has, destination: site });
      rules.push({ source: `${prefix}/${rest}`, has, destination: `${site}/:path` });
    }
  return rules;
}

const immutable = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  cacheHandler: import.meta.resolve("./server/platform/page-cache.ts").replace("file://", ""),
  cacheMaxMemorySize: 0,
  serverExternalPackages: ["pg", "pino", "sharp", "@node-rs/argon2", "prom-client", "pg-boss", "nodemailer"],
  experimental: {
    globalNotFound: true,
    authInterrupts: true,
    serverActions: { bodySizeLimit: "100kb" },
  },
  typescript: { tsconfigPath: "tsconfig.json" },
  headers: async () => [
    { source: "/:path*", headers: Object.entries(guards(isSecure)).map(([key, value]) => ({ key, value })) },
    { source: "/fonts/:file*", headers: immutable },
  ],
  rewrites: async () => ({
    beforeFiles: [{ source: "/:site([^/]*~[^/]*)/:rest*", destination: "/_not-found" }, ...siteRules()],
    afterFiles: [],
    fallback: [],
  }),
};

export default createNextIntlPlugin("./app/_i18n/request.ts")(config);
