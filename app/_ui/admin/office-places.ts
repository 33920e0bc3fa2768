import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import type { Deed } from "#app/_ui/desk/desk-keys.tsx";
import type { DeskPlace } from "#app/_ui/desk/desk-nav.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { may } from "#app/_ui/desk/may.ts";
import { officePlaces as named } from "#server/desk/places.ts";
import type { Me } from "#server/identity/me.ts";
import type { Site } from "#server/platform/context.ts";
import { orderList } from "./order-spec.tsx";

interface OfficePlaces {
  places: DeskPlace[];
  deeds: Deed[];
}

/** Where somebody may go in the back office, and how many orders wait for a decision. */
export async function officePlaces(site: Site, { permissions }: Me, count: number): Promise<OfficePlaces> {
  const [t, people] = [await getTranslations("support"), await getTranslations("people.nav")];
  const place = (key: "orders" | "products" | "customers" | "sellers", code: string) => ({
    name: t(`nav.${key}`),
    href: hrefOn(site, `/admin/${key}`),
    icon: key,
    segment: key,
    key: code,
  });
  const ofPeople = (key: "people" | "roles" | "audit", code: string) => ({
    name: people(key),
    href: hrefOn(site, `/admin/${key}`),
    icon: key,
    segment: key,
    key: code,
  });
  const mayOrders = may(permissions, "orders.read");
  const home: DeskPlace = { name: t("nav.home"), href: hrefOn(site, "/admin"), icon: "home", segment: null, key: "KeyH" };
  const places: DeskPlace[] = [
    ...(mayOrders ? [home, { ...place("orders", "KeyO"), badge: { count, name: t("nav.review", { count }) } }] : []),
    ...(may(permissions, "products.read") ? [place("products", "KeyP")] : []),
    ...(may(permissions, "users.read") ? [place("customers", "KeyC")] : []),
    ...(may(permissions, "sellers.read") ? [place("sellers", "KeyS")] : []),
    ...(may(permissions, "users.read") ? [ofPeople("people", "KeyE")] : []),
    ...(may(permissions, "roles.read") ? [ofPeople("roles", "KeyR")] : []),
    ...(may(permissions, "audit.read") ? [ofPeople("audit", "KeyA")] : []),
  ];
  const orders = (key: "review" | "late" | "today") => ({
    name: t(`deeds.${key}`),
    href: listHref(site, orderList, named[key]),
  });
  return { places, deeds: mayOrders ? [orders("review"), orders("late"), orders("today")] : [] };
}
