import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import type { Site } from "#server/platform/context.ts";
import type { SavedAddressView } from "#server/shipping/address-book.ts";
import { recipientName } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";

const another = "new";

/** What the form begins with: the choice, else what this checkout has already, else the book's first, which is the default one. */
export function chosenFrom(
  book: readonly SavedAddressView[],
  choice: string,
  given: StoredAddress | null,
): { address: StoredAddress | null; current: string | null } {
  if (choice === another) return { address: null, current: another };
  const chosen = book.find(({ id }) => id === choice);
  if (chosen) return { address: chosen, current: chosen.id };
  if (!given) return { address: book[0] ?? null, current: book[0]?.id ?? null };
  const parts = Object.entries(given) as [keyof StoredAddress, string | null][];
  const same = book.find((saved) => parts.every(([part, value]) => saved[part] === value));
  return { address: given, current: same?.id ?? another };
}

interface BookChoiceProps {
  site: Site;
  book: readonly SavedAddressView[];
  current: string | null;
}

/** A person's own addresses, each a link that fills the form. */
export function BookChoice({ site, book, current }: BookChoiceProps) {
  const t = useTranslations("shipping.choose");
  const look =
    "flex h-full min-h-11 flex-col justify-center rounded-lg border border-line bg-raised px-4 py-2.5 hover:border-ink aria-[current]:border-ink aria-[current]:ring-1 aria-[current]:ring-ink";
  const link = (id: string) => ({
    href: hrefOn(site, `/checkout?address=${id}`),
    "aria-current": id === current ? ("true" as const) : undefined,
    className: look,
  });
  return (
    <nav aria-label={t("title")} className="space-y-4">
      <h2 className="text-title">{t("title")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {book.map((address) => (
          <li key={address.id} className="min-w-0">
            <Anchor {...link(address.id)}>
              <bdi className="font-medium wrap-anywhere">{recipientName(address)}</bdi>
              <bdi className="text-fine text-soft wrap-anywhere">{[address.line1, address.city].join(", ")}</bdi>
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor {...link(another)}>{t("another")}</Anchor>
        </li>
      </ul>
    </nav>
  );
}
