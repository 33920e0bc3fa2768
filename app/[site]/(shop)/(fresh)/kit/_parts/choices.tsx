import { useTranslations } from "next-intl";
import { Check, Switch } from "#app/_ui/kit/check.tsx";
import { RadioCards, RadioGroup, Segmented, Swatches } from "#app/_ui/kit/radio-group.tsx";
import { RatingField } from "#app/_ui/kit/rating-field.tsx";
import type { PartProps } from "./specimen.tsx";

export function Choices(_: PartProps) {
  const t = useTranslations("kit.page");
  const ways = [
    { value: "standard", name: t("standard"), text: t("standardText"), aside: "$4.00" },
    { value: "express", name: t("express"), text: t("expressText"), aside: "$12.00" },
    { value: "pickup", name: t("pickup"), text: t("pickupText"), aside: "$0.00", disabled: true },
  ];
  const colours = [
    { value: "blue", name: t("blue"), swatch: "#27496d" },
    { value: "white", name: t("white"), swatch: "#f4efe6" },
    { value: "green", name: t("green"), swatch: "#a8c3b0", unavailable: t("soldOut") },
  ];
  const sizes = ["S", "M", "L", "XL"].map((size) => ({ value: size, name: size }));
  const views = [
    { value: "grid", name: t("grid") },
    { value: "list", name: t("list") },
  ];
  return (
    <form action="#choices" className="grid grid-cols-1 items-start gap-x-8 gap-y-8 md:grid-cols-2">
      <div>
        <Check name="kit.gift" label={t("gift")} hint={t("giftHint")} defaultChecked />
        <Check name="kit.terms" label={t("terms")} error={t("termsError")} />
        <Check name="kit.none" label={t("disabled")} disabled />
        <Switch name="kit.news" label={t("news")} hint={t("newsHint")} defaultChecked />
        <Switch name="kit.quiet" label={t("disabled")} disabled />
      </div>
      <RadioGroup name="kit.way" label={t("delivery")} options={ways} defaultValue="standard" />
      <RadioCards name="kit.card" label={t("delivery")} options={ways} defaultValue="express" />
      <div className="grid grid-cols-1 gap-6">
        <Swatches name="kit.colour" label={t("colour")} options={colours} defaultValue="blue" />
        <Swatches name="kit.size" label={t("size")} options={sizes} error={t("reason")} />
        <Segmented name="kit.view" label={t("view2")} options={views} defaultValue="grid" />
        <RatingField
          name="kit.stars"
          label={t("stars")}
          names={[t("star1"), t("star2"), t("star3"), t("star4"), t("star5")]}
          defaultValue={4}
        />
      </div>
    </form>
  );
}
