import { getLocale, getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { Missing } from "#app/_ui/desk/missing.tsx";

export default async function SellerNotFound() {
  const [locale, t] = [await getLocale(), await getTranslations("sellers.centre.list")];
  return <Missing href={hrefOn({ locale }, "/seller/parcels")} way={t("showAll")} />;
}
