"use client";

import Link from "next/link";
import { useCallback, useEffect, useState } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { cartChanged } from "#app/_ui/shell/cart-changed.ts";
import { addToCartAction } from "./actions.ts";
import { type Chosen, type OptionChoice, type VariantChoice, variantOf } from "./choice.ts";
import { OptionGroup } from "./option-group.tsx";
import { showPicture } from "./picture-anchor.ts";
import { StockIsland } from "./stock-island.tsx";

export interface BuyWords {
  add: string;
  adding: string;
  added: string;
  viewCart: string;
  quantity: string;
  outOfStock: string;
  unavailable: string;
  chooseAll: string;
  priceNote: string;
  sku: string;
  now: string;
  was: string;
  bands: Record<"in" | "low" | "out", string>;
  left: Record<string, string>;
}

interface BuyBoxProps {
  slug: string;
  locale: string;
  cartHref: string;
  options: readonly OptionChoice[];
  variants: readonly VariantChoice[];
  words: BuyWords;
}

/** Price, options, stock and the button. Without a script the same form is sent by the browser, and the server finds the variant. */
export function BuyBox({ slug, locale, cartHref, options, variants, words }: BuyBoxProps) {
  const first = variants.find(({ stock }) => stock !== "out") ?? variants[0];
  const [chosen, setChosen] = useState<Chosen>(first?.options ?? {});
  useEffect(() => {
    const sku = new URLSearchParams(location.search).get("v");
    const linked = variants.find((variant) => variant.sku === sku);
    if (!linked) return;
    setChosen(linked.options);
    showPicture(linked.pictureId);
  }, [variants]);
  const variant = variantOf(variants, chosen);
  const choose = (option: string, value: string) => {
    const next = { ...chosen, [option]: value };
    setChosen(next);
    const found = variantOf(variants, next);
    if (!found) return;
    history.replaceState(history.state, "", `?v=${encodeURIComponent(found.sku)}`);
    showPicture(found.pictureId);
  };
  const tellHeader = useCallback(({ result }: FormState) => cartChanged.tell(Number(result.count)), []);
  const differ = new Set(variants.map(({ price }) => price)).size > 1;
  return (
    <Form action={addToCartAction} locale={locale} onDone={tellHeader} className="space-y-5">
      {(state, isSending) => (
        <>
          <input type="hidden" name="slug" value={slug} />
          <div className="space-y-1">
            <ShownPrice variant={variant} words={words} />
            {variant?.notes.map((note) => (
              <p key={note} className="text-fine text-soft">
                {note}
              </p>
            ))}
          </div>
          {differ && <p className="without-script text-fine text-soft">{words.priceNote}</p>}
          {options.map((option) => (
            <OptionGroup
              key={option.code}
              option={option}
              variants={variants}
              chosen={chosen}
              onChoose={choose}
              unavailable={words.unavailable}
            />
          ))}
          <StockIsland variant={variant} locale={locale} words={words} />
          <div className="flex gap-3">
            <label className="relative">
              <span className="sr-only">{words.quantity}</span>
              <input
                type="number"
                name="quantity"
                inputMode="numeric"
                min={1}
                max={999}
                defaultValue={1}
                dir="ltr"
                className="min-h-13 w-20 rounded-md border border-edge bg-raised px-3 text-center text-lead tabular hover:border-ink"
              />
            </label>
            <Button size="lg" wide disabled={isSending || !variant || variant.stock === "out"}>
              {variant?.stock === "out" ? words.outOfStock : isSending ? words.adding : words.add}
            </Button>
          </div>
          <Answer state={state} words={words} cartHref={cartHref} />
        </>
      )}
    </Form>
  );
}

function ShownPrice({ variant, words }: { variant: VariantChoice | undefined; words: BuyWords }) {
  if (!variant) return <Notice tone="caution">{words.chooseAll}</Notice>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 tabular">
      <span className="text-head font-semibold">
        {variant.was && <span className="sr-only">{words.now} </span>}
        <bdi>{variant.price}</bdi>
      </span>
      {variant.was && (
        <>
          <span className="text-lead text-soft">
            <span className="sr-only">{words.was} </span>
            <s>
              <bdi>{variant.was}</bdi>
            </s>
          </span>
          <span className="rounded-sm bg-blush px-1.5 text-fine font-medium text-persimmon-deep">{variant.off}</span>
        </>
      )}
    </p>
  );
}

function Answer({ state, words, cartHref }: { state: FormState; words: BuyWords; cartHref: string }) {
  return (
    <div aria-live="polite" key={state.turn}>
      {state.status === "refused" && <Notice tone="critical">{state.message}</Notice>}
      {state.status === "done" && (
        <Notice tone="positive">
          <span className="flex flex-wrap items-center justify-between gap-x-4">
            {words.added}
            <Link href={cartHref} prefetch={false} className="font-semibold underline underline-offset-4">
              {words.viewCart}
            </Link>
          </span>
        </Notice>
      )}
    </div>
  );
}
