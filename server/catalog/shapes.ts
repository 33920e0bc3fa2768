import { z } from "zod";
import { languageOf, localizedText } from "#server/platform/localized-text.ts";

export { type LocalizedText, localizedText, textOf } from "#server/platform/localized-text.ts";

/*
 * The shapes of the JSON columns of the catalogue. Whoever reads such a column parses it with the schema here, so that a
 * row written by an older release or by hand fails at the door of the page and not in the middle of it.
 */

const short = z.string().max(300);
/** A list of short texts by locale, such as a product's features. */
export const localizedList = z
  .object({ en: z.array(short).max(20), ko: z.array(short).max(20).optional(), ar: z.array(short).max(20).optional() })
  .catchall(z.array(short).max(20).optional());
export type LocalizedList = z.infer<typeof localizedList>;

const optionCode = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

/** One value of an option. `swatch` is `#rrggbb` where the value is a colour or a material. */
export const optionValue = z.object({
  code: optionCode,
  name: localizedText,
  swatch: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
});
export type OptionValue = z.infer<typeof optionValue>;

/** `product.options`: what a shopper chooses, in the order of the choice. */
export const productOption = z.object({ code: optionCode, name: localizedText, values: z.array(optionValue).min(1).max(60) });
export const productOptions = z.array(productOption).max(5);
export type ProductOption = z.infer<typeof productOption>;

/** `variant.options` and `picture.options`: one value code per option code, `{"colour":"blue"}`. */
export const optionChoice = z.record(optionCode, optionCode);
export type OptionChoice = z.infer<typeof optionChoice>;

/** `product.specification`: rows of the table "at a glance". */
export const specificationRow = z.object({ name: localizedText, value: localizedText });
export const specification = z.array(specificationRow).max(40);
export type SpecificationRow = z.infer<typeof specificationRow>;
export type Specification = z.infer<typeof specification>;

/** The list in the wanted locale, else in its language, else in English. */
export function listOf(list: LocalizedList, locale: string): string[] {
  return list[locale] ?? list[languageOf(locale)] ?? list.en;
}
