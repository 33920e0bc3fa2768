import { useTranslations } from "next-intl";
import { Choice, Field, FileField, TextArea } from "#app/_ui/kit/field.tsx";
import { PriceRange } from "#app/_ui/kit/price-range.tsx";
import { Quantity } from "#app/_ui/kit/quantity.tsx";
import { SearchField } from "#app/_ui/kit/search-field.tsx";
import type { PartProps } from "./specimen.tsx";

export function Fields(_: PartProps) {
  const t = useTranslations("kit.page");
  const optional = t("optional");
  return (
    <form action="#fields" className="grid grid-cols-1 items-start gap-x-8 gap-y-6 md:grid-cols-2">
      <Field name="kit.name" label={t("name")} hint={t("nameHint")} autoComplete="name" dir="auto" />
      <Field
        name="kit.email"
        type="email"
        label={t("email")}
        error={t("emailError")}
        defaultValue="mina@"
        autoComplete="email"
        dir="ltr"
      />
      <Field name="kit.price" label={t("price")} prefix="$" defaultValue="1,234.50" inputMode="decimal" optional={optional} />
      <Field name="kit.weight" label={t("weight")} suffix="kg" defaultValue="2.4" inputMode="decimal" optional={optional} />
      <Choice name="kit.country" label={t("country")} defaultValue="kr">
        {(["kr", "ae", "us"] as const).map((code) => (
          <option key={code} value={code}>
            {t(`countries.${code}`)}
          </option>
        ))}
      </Choice>
      <Field
        name="kit.number"
        label={t("disabledField")}
        defaultValue={t("readOnlyValue")}
        readOnly
        dir="ltr"
        optional={optional}
      />
      <TextArea name="kit.note" label={t("note")} defaultValue={t("noteSample")} optional={optional} className="md:col-span-2" />
      <FileField name="kit.file" label={t("file")} hint={t("fileHint")} optional={optional} accept="image/*" multiple />
      <PriceRange
        name="kit.range"
        label={t("priceRange")}
        min={0}
        max={400}
        value={{ min: 40, max: 180 }}
        currency="USD"
        words={{ from: t("from"), to: t("to") }}
      />
      <SearchField name="kit.search" label={t("search")} submit={t("search")} placeholder={t("search")} />
      <Quantity
        name="kit.quantity"
        label={t("quantity")}
        words={{ less: t("less"), more: t("more") }}
        defaultValue={2}
        max={9}
        className="justify-self-start"
      />
    </form>
  );
}
