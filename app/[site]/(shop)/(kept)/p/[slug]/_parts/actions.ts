"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "#app/_trpc/form-action.ts";
import { slug } from "#server/platform/input.ts";
import { refuse } from "#server/platform/refusal.ts";

const optionText = z.string().max(40);

/** The form of a product page: what is chosen, by option, so that it works where no script knows the variants. */
const chosenProduct = z.strictObject({
  slug,
  options: z.record(optionText, optionText).default({}),
  quantity: z.number().int().min(1).max(999).default(1),
});

export const addToCartAction = formAction(chosenProduct, async (ask, { slug, options = {}, quantity = 1 }, here) => {
  const { variants, options: questions } = await ask.catalog.product({ slug });
  const wanted = variants.find((variant) => Object.entries(variant.options).every(([code, value]) => options[code] === value));
  if (questions.some(({ code }) => !options[code])) refuse("catalog.chooseOptions", "invalid");
  if (!wanted) refuse("cart.variantGone", "missing");
  const { count } = await ask.cart.add({ variantId: wanted.id, quantity });
  if (!here.hasScript) redirect(here.href("/cart"));
  return { count };
});
