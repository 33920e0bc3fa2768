import { useTranslations } from "next-intl";
import { smallControl } from "#app/_ui/desk/list/filter-field.tsx";
import type { DeskParcel } from "#server/desk/parcel-list.ts";
import { openStates } from "#server/orders/due.ts";
import { carriers } from "./carriers.ts";
import { Recipient } from "./parcel-cells.tsx";
import { ParcelStateBadge } from "./parcel-state.tsx";
import { ShipBy } from "./ship-by.tsx";

/** A row for each parcel with what its label says; what is on its way already has no fields. */
export function BatchRows({ parcels, locale }: { parcels: readonly DeskParcel[]; locale: string }) {
  const t = useTranslations("sellers.centre.batch");
  return (
    <>
      <datalist id="carriers">
        {carriers.map((carrier) => (
          <option key={carrier} value={carrier} />
        ))}
      </datalist>
      <ul className="border-t border-line">
        {parcels.map(({ id, orderNumber, recipient, country, state, shipBy, due, lateDays, carrier, trackingNumber }) => (
          <li
            key={id}
            className="grid items-center gap-x-5 gap-y-2 border-b border-line py-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <bdi className="font-semibold tabular">{orderNumber}</bdi>
                <ParcelStateBadge state={state} />
                <ShipBy shipBy={shipBy} due={due} lateDays={lateDays} locale={locale} />
              </p>
              <p className="text-soft">
                <Recipient name={recipient} country={country} locale={locale} />
              </p>
            </div>
            {openStates.some((open) => open === state) ? (
              <div className="grid grid-cols-2 gap-2">
                <input
                  name={`rows.${id}.carrier`}
                  data-carrier
                  list="carriers"
                  aria-label={t("carrier", { order: orderNumber })}
                  placeholder={t("carrierHead")}
                  maxLength={60}
                  dir="auto"
                  autoComplete="off"
                  className={smallControl}
                />
                <input
                  name={`rows.${id}.trackingNumber`}
                  aria-label={t("tracking", { order: orderNumber })}
                  placeholder={t("trackingHead")}
                  maxLength={60}
                  dir="ltr"
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  className={`${smallControl} tabular`}
                />
              </div>
            ) : (
              <p className="text-soft">
                <bdi>{carrier}</bdi>{" "}
                <bdi dir="ltr" className="tabular">
                  {trackingNumber}
                </bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
