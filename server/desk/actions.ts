"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { sayRefusal } from "#messages/say-refusal.ts";
import { type BatchResult, inSteps } from "#server/orders/each-apart.ts";
import { placeFrom } from "#server/platform/lists/address.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { pastedRows } from "./pasted-rows.ts";
import {
  advanceChosenForm,
  batchMax,
  changeViewForm,
  deleteViewForm,
  pasteBatchForm,
  saveViewForm,
  shipBatchForm,
} from "./schema.ts";
import { type OfficeList, parcelShape, pathOf, type ShopList } from "./shapes.ts";

/** Each leads to the list as it then is: the new view open, or none. */
export const saveViewAction = formAction(saveViewForm, async (ask, { desk, list, ...view }, here) => {
  const saved =
    desk === "office"
      ? await ask.desk.saveOfficeView({ list: list as OfficeList, ...view })
      : await ask.desk.saveShopView({ list: list as ShopList, ...view });
  redirect(here.href(pathOf(desk, list, view.query, saved.id)));
});

export const changeViewAction = formAction(changeViewForm, async (ask, { desk, list, ...view }, here) => {
  const change = { ...view, isShared: view.isShared ?? false };
  await (desk === "office" ? ask.desk.changeOfficeView(change) : ask.desk.changeShopView(change));
  redirect(here.href(pathOf(desk, list, view.query ?? "", view.id)));
});

export const deleteViewAction = formAction(deleteViewForm, async (ask, { desk, list, id }, here) => {
  await (desk === "office" ? ask.desk.deleteOfficeView({ id }) : ask.desk.deleteShopView({ id }));
  redirect(here.href(pathOf(desk, list, "", null)));
});

/** Confirms or packs the chosen parcels, or all that the list holds, and says of each that was left why. */
export const advanceChosenAction = formAction(advanceChosenForm, async (ask, { ids, matching, to }, here) => {
  const list = ids.split(",").filter(Boolean);
  const { search, filters } = placeFrom(parcelShape, matching === "all" ? "" : matching);
  refuseUnless(list.length > 0 || matching !== "", "desk.nothingChosen");
  const chosen = await ask.desk.chosen(list.length > 0 ? { ids: list } : { search, filters });
  const result = await inSteps(
    chosen.map(({ id }) => id),
    batchMax,
    (parcelIds) => ask.orders.advance({ parcelIds, to }),
  );
  return said(result, new Map(chosen.map(({ id, orderNumber }) => [id, orderNumber])), here.ctx.site.locale);
});

/** Ships the rows of the page that have both a carrier and a number. */
export const shipBatchAction = formAction(
  shipBatchForm,
  async (ask, { rows }, here) => {
    const parcels = Object.entries(rows).flatMap(([parcelId, { carrier, trackingNumber }]) =>
      carrier && trackingNumber ? [{ parcelId, carrier, trackingNumber }] : [],
    );
    refuseUnless(parcels.length > 0, "desk.nothingChosen");
    const chosen = await ask.desk.chosen({ ids: parcels.map(({ parcelId }) => parcelId) });
    const names = new Map(chosen.map(({ id, orderNumber }) => [id, orderNumber]));
    return said(await ask.orders.shipMany({ parcels }), names, here.ctx.site.locale);
  },
  3 * batchMax,
);

/** Ships what was pasted; a line that is none, or names no parcel of the shop, is told by its number. */
export const pasteBatchAction = formAction(pasteBatchForm, async (ask, { pasted }, here) => {
  const { locale } = here.ctx.site;
  const { rows, faults } = pastedRows(pasted);
  const numbers = { number: { op: "is" as const, values: rows.map(({ number }) => number) } };
  const mine = rows.length > 0 ? await ask.desk.chosen({ filters: numbers }) : [];
  const idOf = new Map(mine.map(({ id, orderNumber }) => [orderNumber, id]));
  const parcels = rows.flatMap(({ number, carrier, trackingNumber }) => {
    const parcelId = idOf.get(number);
    return parcelId ? [{ parcelId, carrier, trackingNumber }] : [];
  });
  const result = await inSteps(parcels, batchMax, (some) => ask.orders.shipMany({ parcels: some }));
  const told = said(result, new Map(mine.map(({ id, orderNumber }) => [id, orderNumber])), locale);
  const missing = rows.filter(({ number }) => !idOf.has(number));
  const lines = [
    ...faults.map((line) => `${line}: ${sayRefusal({ code: "desk.lineUnreadable" }, locale)}`),
    ...missing.map(({ line, number }) => `${line}: ${number}. ${sayRefusal({ code: "orders.parcelNotFound" }, locale)}`),
  ];
  return { ...told, failed: [told.failed, ...lines].filter(Boolean).join("\n") };
});

function said({ done, refused }: BatchResult, names: ReadonlyMap<string, string>, locale: string) {
  const failed = refused.map(({ id, code }) => `${names.get(id) ?? id}: ${sayRefusal({ code }, locale)}`);
  return { done: done.length, failed: failed.join("\n"), left: refused.map(({ id }) => id).join(",") };
}
