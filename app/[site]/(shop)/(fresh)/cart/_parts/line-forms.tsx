import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import { removeAction, saveForLaterAction } from "./actions.ts";
import { QuantityForm, type QuantityWords } from "./quantity-form.tsx";

interface LineFormsProps {
  variantId: string;
  quantity: number;
  available: number;
  canChange: boolean;
  /** Of the whole line; stands beside the number on a phone and above it elsewhere. */
  price: string | null;
  locale: string;
  words: QuantityWords & Record<"save" | "saveNamed" | "remove" | "removeNamed", string>;
}

/** How many and what that costs, aside for later, and away with it. */
export function LineForms({ canChange, price, words, ...line }: LineFormsProps) {
  const { variantId, quantity, locale } = line;
  return (
    <>
      {canChange && <QuantityForm {...line} words={words} />}
      {price && <p className="content-center text-lead font-semibold tabular max-sm:min-h-11.5 sm:order-first">{price}</p>}
      <div className="flex w-full flex-wrap gap-x-5 sm:w-auto">
        <LineDeed action={saveForLaterAction} locale={locale} fields={{ variantId }} word={words.save} named={words.saveNamed} />
        <LineDeed
          action={removeAction}
          locale={locale}
          fields={{ variantId, quantity }}
          word={words.remove}
          named={words.removeNamed}
        />
      </div>
    </>
  );
}
