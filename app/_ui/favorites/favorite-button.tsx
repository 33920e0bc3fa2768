"use client";

import { useCallback, useEffect, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { HeartIcon } from "#app/_ui/kit/icons.tsx";
import { dropFavoriteAction, saveFavoriteAction } from "./actions.ts";

interface FavoriteButtonProps {
  productId: string;
  locale: string;
  words: { save: string; remove: string };
}

/** Puts a product on one's list and takes it off again. Whether it is there is asked after the page has come, for the page is everybody's. */
export function FavoriteButton({ productId, locale, words }: FavoriteButtonProps) {
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    askIsland("favorites.has", { productId }, { locale }).then(
      (answer) => setSaved(answer.isSaved),
      () => {},
    );
  }, [productId, locale]);
  const note = useCallback(({ result }: FormState) => setSaved(result.isSaved === 1), []);
  return (
    <Form action={isSaved ? dropFavoriteAction : saveFavoriteAction} locale={locale} onDone={note}>
      {(state, isSending) => (
        <>
          <input type="hidden" name="productId" value={productId} />
          <Button look="plain" wide disabled={isSending}>
            <HeartIcon className={isSaved ? "fill-persimmon text-persimmon" : undefined} />
            {isSaved ? words.remove : words.save}
          </Button>
          {state.status === "refused" && (
            <p role="alert" className="pt-2 text-fine font-medium text-critical">
              {state.message}
            </p>
          )}
        </>
      )}
    </Form>
  );
}
