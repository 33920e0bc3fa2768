"use client";

import Link from "next/link";
import { type MouseEvent, useCallback, useEffect, useState } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { cartChanged } from "#app/_ui/shell/cart-changed.ts";
import { addToCartAction } from "./actions.ts";
import { type Chosen, firstChoice, fitting, type OptionChoice, openQuestions, type VariantChoice, variantOf } from "./choice.ts";
import { focusOn, OptionGroup } from "./option-group.tsx";
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
  /** `{option}` is the question's own name, `{price}` where the prices begin. */
  chooseOne: string;
  from: string;
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
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(options, variants));
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    const sku = new URLSearchParams(location.search).get("v");
    const linked = variants.find((variant) => variant.sku === sku);
    if (!linked) return;
    setChosen(linked.options);
    showPicture(linked.pictureId);
  }, [variants]);
  const variant = variantOf(variants, chosen);
  const likely = variant ? [variant] : fitting(variants, chosen);
  const choose = (option: string, value: string) => {
    const next = { ...chosen, [option]: value };
    setChosen(next);
    setMissing(missing.filter((code) => code !== option));
    const found = variantOf(variants, next);
    if (found) history.replaceState(history.state, "", `?v=${encodeURIComponent(found.sku)}`);
    showPicture((found ?? fitting(variants, next)[0])?.pictureId ?? null);
  };
  const askFirst = (event: MouseEvent) => {
    const open = openQuestions(options, variants, chosen);
    setMissing(open);
    if (!open[0]) return;
    event.preventDefault();
    focusOn(open[0]);
  };
  const tellHeader = useCallback(({ result }: FormState) => cartChanged.tell(Number(result.count)), []);
  const differ = new Set(variants.map(({ price }) => price)).size > 1;
  return (
    <Form action={addToCartAction} locale={locale} onDone={tellHeader} className="space-y-5">
      {(state, isSending) => (
        <>
          <input type="hidden" name="slug" value={slug} />
          <div className="space-y-1">
            <ShownPrice likely={likely} words={words} />
            {likely[0]?.notes.map((note) => (
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
              error={missing.includes(option.code) ? words.chooseOne.replace("{option}", option.name) : null}
            />
          ))}
          <StockIsland variant={variant} band={bestOf(likely)} locale={locale} words={words} />
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
            <Button size="lg" wide disabled={isSending || bestOf(likely) === "out"} onClick={askFirst}>
              {bestOf(likely) === "out" ? words.outOfStock : isSending ? words.adding : words.add}
            </Button>
          </div>
          <Answer state={state} words={words} cartHref={cartHref} />
        </>
      )}
    </Form>
  );
}

function ShownPrice({ likely, words }: { likely: readonly VariantChoice[]; words: BuyWords }) {
  const variant = likely[0];
  if (!variant) return <Notice tone="caution">{words.chooseAll}</Notice>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 tabular" aria-live="polite">
      <span className="text-head font-semibold">
        {variant.was && <span className="sr-only">{words.now} </span>}
        <bdi>
          {likely.some(({ amount }) => amount > variant.amount) ? words.from.replace("{price}", variant.price) : variant.price}
        </bdi>
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

/** The band of the best of them; while nothing fits, one can still choose. */
function bestOf(likely: readonly VariantChoice[]): VariantChoice["stock"] {
  const bands = likely.map(({ stock }) => stock);
  return likely.length === 0 || bands.includes("in") ? "in" : bands.includes("low") ? "low" : "out";
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
