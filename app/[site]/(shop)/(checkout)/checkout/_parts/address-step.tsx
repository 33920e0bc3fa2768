import { useTranslations } from "next-intl";
import { countryForms, filledFields, useAddressWords } from "#app/_ui/shipping/country-form.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import type { Site } from "#server/platform/context.ts";
import type { SavedAddressView } from "#server/shipping/address-book.ts";
import { changeAddressAction, setAddressAction } from "./actions.ts";
import { AddressFields } from "./address-fields.tsx";
import { BookChoice, chosenFrom } from "./book-choice.tsx";
import type { FoldWords } from "./review-fold.tsx";

interface AddressStepProps {
  site: Site;
  view: CheckoutView;
  /** In the review, where it is folded away and leads nowhere. */
  fold?: FoldWords | null;
  /** What a signed-in person is known by: their address is proposed, and one of their book until another is given. */
  known?: { email: string; book: readonly SavedAddressView[]; choice: string } | null;
}

/** Who buys and where it goes. The form follows the country, whose rules come along. */
export function AddressStep({ site, view, fold = null, known = null }: AddressStepProps) {
  const [t, words] = [useTranslations("checkout.page"), useAddressWords()];
  const book = (known?.book ?? []).filter(({ country }) => site.countries.includes(country));
  const { address, current } = chosenFrom(book, known?.choice ?? "", view.address);
  return (
    <>
      {book.length > 0 && <BookChoice site={site} book={book} current={current} />}
      <AddressFields
        key={current ?? "here"}
        action={fold ? changeAddressAction : setAddressAction}
        fold={fold}
        locale={site.locale}
        {...countryForms(site)}
        given={filledFields({ ...address, email: view.email ?? known?.email })}
        words={{
          ...words,
          contact: t("contact"),
          email: t("email"),
          emailHint: t("emailHint"),
          address: t("address"),
          submit: fold ? t("saveChange") : t("toShipping"),
        }}
      />
    </>
  );
}
