"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { intlLocale } from "#messages/format.ts";

/** How long today's parcels can still be handed over, as the server saw it and then by the minute. */
export function CutOff({ at, now }: { at: string; now: Date }) {
  const t = useTranslations("sellers.centre.home");
  const locale = useLocale();
  const [moment, setMoment] = useState(() => now.getTime());
  useEffect(() => {
    setMoment(Date.now());
    const clock = setInterval(() => setMoment(Date.now()), 30_000);
    return () => clearInterval(clock);
  }, []);
  const minutes = Math.max(0, Math.floor((Date.parse(at) - moment) / 60_000));
  const part = (value: number, unit: "hour" | "minute") =>
    new Intl.NumberFormat(intlLocale(locale), { style: "unit", unit, unitDisplay: "short" }).format(value);
  const time = [minutes >= 60 && part(Math.floor(minutes / 60), "hour"), part(minutes % 60, "minute")].filter(Boolean).join(" ");
  return (
    <p className="text-fine font-medium text-caution">
      <time dateTime={at}>{t("todayNote", { time })}</time>
    </p>
  );
}
