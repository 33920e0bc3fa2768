import { useTranslations } from "next-intl";
import { countryName } from "#messages/format.ts";
import type { DeskParcel } from "#server/desk/parcel-list.ts";

/** To whom a parcel goes, and into which country. */
export function Recipient({ name, country, locale }: { name: string; country: string; locale: string }) {
  const t = useTranslations("sellers.centre.list");
  return t.rich("to", { name: () => <bdi>{name}</bdi>, country: countryName(country, locale) });
}

/** The first thing in a parcel, and how many more there are. */
export function Contents({ parcel: { firstItem, items } }: { parcel: Pick<DeskParcel, "firstItem" | "items"> }) {
  const t = useTranslations("sellers.centre.list");
  return (
    <bdi className="line-clamp-2 wrap-anywhere">{items > 1 ? t("more", { item: firstItem, count: items - 1 }) : firstItem}</bdi>
  );
}
