import { getLocale } from "next-intl/server";
import { MissingPage } from "#app/_ui/shell/missing-page.tsx";

export default async function NotFound() {
  const locale = await getLocale();
  return (
    <main id="main">
      <MissingPage prefix={locale === "en" ? "" : `/${locale}`} />
    </main>
  );
}
