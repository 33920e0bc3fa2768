import { getLocale, getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { Missing } from "#app/_ui/desk/missing.tsx";

export default async function AdminNotFound() {
  const [locale, t] = [await getLocale(), await getTranslations("support.orders")];
  return <Missing href={hrefOn({ locale }, "/admin/orders")} way={t("showAll")} />;
}
