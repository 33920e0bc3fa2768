import { site } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { wordsOf } from "#messages/words.ts";
import { parseSiteKey } from "#server/channels/site-key.ts";

/** Words of a render: the locale stands in the site's key; route handlers and actions name theirs. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = named ?? (await localeHere());
  return { locale, messages: wordsOf(locale), timeZone: "UTC" };
});

async function localeHere(): Promise<string> {
  const key = await site().catch(() => undefined);
  return parseSiteKey(decodeURIComponent(key ?? ""))?.locale ?? "en";
}
