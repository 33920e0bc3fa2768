import { useTranslations } from "next-intl";
import { Picture } from "#app/_ui/kit/picture.tsx";
import type { ProductPage } from "#server/storefront/product-page.ts";
import { pictureAnchor } from "./picture-anchor.ts";

/** Pictures side by side that snap into place; the small ones are links to the large ones, so that no script is needed. */
export function Gallery({ name, pictures }: { name: string; pictures: ProductPage["pictures"] }) {
  const t = useTranslations("catalog.product");
  const heading = t("pictures", { name });
  return (
    <section aria-label={heading} className="min-w-0 space-y-3 lg:sticky lg:top-6 lg:self-start">
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={heading}
        className="flex snap-x snap-mandatory overflow-x-auto rounded-lg bg-sunk [scrollbar-width:none]"
      >
        {pictures.map((picture, n) => (
          <li key={picture.id} id={pictureAnchor(picture.id)} className="w-full shrink-0 snap-start">
            <Picture
              picture={picture}
              sizes="(min-width: 78rem) 41rem, (min-width: 64rem) 54vw, 100vw"
              isFirst={n === 0}
              className="aspect-square"
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className="flex gap-2.5">
          {pictures.map((picture, n) => (
            <li key={picture.id} className="w-16 sm:w-20">
              <a
                href={`#${pictureAnchor(picture.id)}`}
                aria-label={t("pictureOf", { n: n + 1 })}
                className="block overflow-hidden rounded-md border border-line hover:border-ink"
              >
                <Picture picture={picture} sizes="5rem" isDecorative isSmall className="aspect-square" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
