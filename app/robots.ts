import type { MetadataRoute } from "next";

/** Personal and endless pages are not for crawlers. */
export default function robots(): MetadataRoute.Robots {
  const paths = ["/cart", "/checkout", "/orders", "/track", "/search", "/sign-in", "/account", "/seller", "/admin"];
  const everywhere = ["", "/ko", "/ar"].flatMap((prefix) => paths.map((path) => prefix + path));
  return { rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...everywhere, "/*?sort=", "/*?page="] } };
}
