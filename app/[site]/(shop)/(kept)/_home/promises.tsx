import { useTranslations } from "next-intl";

const promises = ["promiseWhole", "promiseHeld", "promiseMaker"] as const;

/** What the hall stands for, in three sentences. */
export function Promises() {
  const t = useTranslations("storefront.home");
  return (
    <ul className="grid gap-8 border-y border-line py-10 md:grid-cols-3 md:gap-12">
      {promises.map((key) => (
        <li key={key} className="space-y-1.5">
          <h2 className="text-lead">{t(key)}</h2>
          <p className="text-soft">{t(`${key}Text`)}</p>
        </li>
      ))}
    </ul>
  );
}
