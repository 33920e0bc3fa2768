"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { favoriteInput } from "#server/favorites/schema.ts";

/** Without a script the list itself says that it worked. */
export const saveFavoriteAction = formAction(favoriteInput, async (ask, input, here) => {
  await ask.favorites.save(input);
  if (!here.hasScript) redirect(here.href("/favourites"));
  return { isSaved: 1 };
});

export const dropFavoriteAction = formAction(favoriteInput, async (ask, input) => {
  await ask.favorites.remove(input);
  return { isSaved: 0 };
});

export const removeFavoriteAction = formAction(favoriteInput, async (ask, input, here) => {
  await ask.favorites.remove(input);
  redirect(here.href(`/favourites?removed=${input.productId}`));
});

export const undoRemoveFavoriteAction = formAction(favoriteInput, async (ask, input, here) => {
  await ask.favorites.save(input);
  redirect(here.href("/favourites"));
});
