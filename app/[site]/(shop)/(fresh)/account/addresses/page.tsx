import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { UndoForm } from "#app/_ui/kit/undo-form.tsx";
import { restoreAddressAction } from "./_parts/actions.ts";
import { BookEntry } from "./_parts/book-entry.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shipping.book");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Where a person's parcels and bills can go. */
export default async function AddressesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("shipping.book")];
  const book = await orElsewhere(ask.shipping.addresses(), "/account/addresses");
  const removed = textFrom(await searchParams, "removed");
  const isRemoved = /^[0-9a-f-]{36}$/.test(removed) && !book.some(({ id }) => id === removed);
  const add = (
    <Anchor href={hrefOn(site, "/account/addresses/new")} className={buttonClass({ look: "plain" })}>
      {t("add")}
    </Anchor>
  );
  return (
    <div className="space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="space-y-1.5">
          <h1 className="text-head">{t("title")}</h1>
          <p className="text-soft">{t("lead")}</p>
        </div>
        {book.length > 0 && add}
      </header>
      {isRemoved && (
        <UndoForm
          action={restoreAddressAction}
          fields={{ id: removed }}
          locale={site.locale}
          done={t("removed")}
          undo={t("undo")}
        />
      )}
      {book.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2">
          {book.map((address) => (
            <BookEntry key={address.id} address={address} site={site} />
          ))}
        </ul>
      ) : (
        <Empty title={t("none")} action={add}>
          {t("noneText")}
        </Empty>
      )}
    </div>
  );
}
