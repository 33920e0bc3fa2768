import { useTranslations } from "next-intl";
import { Morph } from "#app/_ui/kit/morph.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { pictureUrl } from "#server/media/picture-view.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";
import { pictureAnchor } from "./picture-anchor.ts";
import { PictureWalk } from "./picture-walk.tsx";

interface GalleryProps {
  name: string;
  pictures: ProductPage["pictures"];
}

/** Pictures side by side that snap into place. Every one leads to its large file, every small one to its place, so that no script is needed. */
export function Gallery({ name, pictures }: GalleryProps) {
  const t = useTranslations("catalog.product");
  const heading = t("pictures", { name });
  const kit = useTranslations("kit");
  return (
    <section aria-label={heading} className="min-w-0 lg:sticky lg:top-6 lg:self-start">
      {pictures.length === 0 ? (
        <NoPicture words={t("noPicture")} />
      ) : (
        <PictureWalk
          title={name}
          pictures={pictures.map(({ id, alt, tone, width, height }) => ({
            id,
            alt,
            tone,
            width,
            height,
            src: pictureUrl(id, 1280),
          }))}
          words={{
            close: kit("close"),
            previous: t("previousPicture"),
            next: t("nextPicture"),
            closer: t("zoomIn"),
            farther: t("zoomOut"),
            place: t.raw("placeOfPictures"),
          }}
        >
          <Large pictures={pictures} heading={`${heading}, ${t("pictureCount", { count: pictures.length })}`} />
          {pictures.length > 1 && <Small pictures={pictures} />}
        </PictureWalk>
      )}
    </section>
  );
}

function Large({ pictures, heading }: Pick<GalleryProps, "pictures"> & { heading: string }) {
  const t = useTranslations("catalog.product");
  return (
    <ul
      data-strip=""
      aria-label={heading}
      className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain rounded-lg bg-sunk [scrollbar-width:none]"
    >
      {pictures.map((picture, n) => (
        <li key={picture.id} id={pictureAnchor(picture.id)} className="relative w-full shrink-0 snap-start">
          <a
            href={pictureUrl(picture.id, 1280)}
            data-large={n}
            aria-haspopup="dialog"
            className="block cursor-zoom-in rounded-lg focus-visible:-outline-offset-4"
          >
            <Morph name={picture.id}>
              <Picture
                picture={picture}
                sizes="(min-width: 78rem) 41rem, (min-width: 64rem) 54vw, 100vw"
                isFirst={n === 0}
                className="aspect-square"
              />
            </Morph>
            <span className="sr-only">({t("enlarge")})</span>
          </a>
          {pictures.length > 1 && (
            <span
              aria-hidden="true"
              dir="ltr"
              className="pointer-events-none absolute end-3 bottom-3 rounded-full bg-paper/85 px-2.5 py-0.5 text-fine tabular lg:hidden"
            >
              {n + 1} / {pictures.length}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Small({ pictures }: Pick<GalleryProps, "pictures">) {
  const t = useTranslations("catalog.product");
  return (
    <ul className="flex flex-wrap gap-2.5 pt-3">
      {pictures.map((picture, n) => (
        <li key={picture.id} className="w-14 sm:w-20">
          <a
            href={`#${pictureAnchor(picture.id)}`}
            data-small={n}
            aria-label={`${t("pictureOf", { n: n + 1 })}: ${picture.alt}`}
            className="block overflow-hidden rounded-md border border-line hover:border-ink aria-[current]:border-ink aria-[current]:ring-1 aria-[current]:ring-ink"
          >
            <Picture picture={picture} sizes="5rem" isDecorative fit="thumb" className="aspect-square" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function NoPicture({ words }: { words: string }) {
  return (
    <div className="grid aspect-square place-content-center justify-items-center gap-4 rounded-lg bg-sunk text-soft">
      {/* biome-ignore lint/performance/noImgElement: a drawing of a few bytes has no other sizes. */}
      <img src="/icons/no-picture.svg" alt="" width={96} height={96} />
      <p>{words}</p>
    </div>
  );
}
