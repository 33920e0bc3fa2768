import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { originOf } from "#app/_i18n/absolute.ts";
import { hostName } from "#server/channels/site-key.ts";

/** Personal and endless pages are not for crawlers. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const paths = [
    "/cart",
    "/checkout",
    "/favourites",
    "/orders",
    "/track",
    "/search",
    "/sign-in",
    "/account",
    "/seller",
    "/admin",
    "/dev/",
  ];
  const everywhere = ["", "/ko", "/ar"].flatMap((prefix) => paths.map((path) => prefix + path));
  const host = hostName((await headers()).get("host") ?? "");
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...everywhere, "/*?sort=", "/*?page=", "/*?view=", "/*?show="] },
    sitemap: `${originOf({ host })}/sitemap.xml`,
  };
}
