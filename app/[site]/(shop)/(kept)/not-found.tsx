import { getLocale } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { MissingPage } from "#app/_ui/shell/missing-page.tsx";

export default async function NotFound() {
  const locale = await getLocale();
  return <MissingPage home={hrefOn({ locale }, "/")} />;
}
