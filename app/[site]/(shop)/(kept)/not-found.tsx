import { getLocale } from "next-intl/server";
import { MissingPage } from "#app/_ui/shell/missing-page.tsx";

export default async function NotFound() {
  const locale = await getLocale();
  return <MissingPage prefix={locale === "en" ? "" : `/${locale}`} />;
}
