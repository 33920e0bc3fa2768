import { useTranslations } from "next-intl";

/** What a way of delivery is called; one that has no words of ours is said as it is. */
export function DeliveryMethod({ code }: { code: string }) {
  const t = useTranslations("sellers.centre.parcel.methods");
  return code === "standard" || code === "express" ? t(code) : <bdi>{code}</bdi>;
}
