import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import type { Deed } from "#app/_ui/desk/desk-keys.tsx";
import type { DeskPlace } from "#app/_ui/desk/desk-nav.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { may } from "#app/_ui/desk/may.ts";
import { parcelPlaces } from "#server/desk/places.ts";
import type { Me } from "#server/identity/me.ts";
import type { Site } from "#server/platform/context.ts";
import { parcelList } from "./parcel-spec.tsx";

interface ShopPlaces {
  places: DeskPlace[];
  deeds: Deed[];
}

/** Where somebody may go in the seller centre, and how many parcels wait there today. */
export async function shopPlaces(site: Site, me: Me, slug: string, count: number): Promise<ShopPlaces> {
  const t = await getTranslations("sellers.centre");
  const permissions = me.sellers.flatMap((shop) => shop.permissions);
  const place = (key: "parcels" | "products", code: string) => ({
    name: t(`nav.${key}`),
    href: hrefOn(site, `/seller/${key}`),
    icon: key,
    segment: key,
    key: code,
  });
  const places: DeskPlace[] = [
    { name: t("nav.home"), href: hrefOn(site, "/seller"), icon: "home", segment: null, key: "KeyH" },
    { ...place("parcels", "KeyO"), badge: { count, name: t("nav.waiting", { count }) } },
    ...(may(permissions, "products.read") ? [place("products", "KeyP")] : []),
    { name: t("nav.storefront"), href: hrefOn(site, `/s/${slug}`), icon: "sellers", segment: "s", key: "KeyS" },
  ];
  const parcels = (key: "late" | "today" | "new") => ({
    name: t(`deeds.${key}`),
    href: listHref(site, parcelList, parcelPlaces[key]),
  });
  const paste = { name: t("deeds.paste"), href: hrefOn(site, "/seller/parcels/batch") };
  return { places, deeds: [parcels("late"), parcels("today"), parcels("new"), paste] };
}
