import { cookies } from "next/headers";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { BagIcon, ReadingIcon } from "#app/_ui/kit/icons.tsx";
import { SkipLink } from "#app/_ui/shell/shell.tsx";
import { Mark } from "#app/_ui/shell/wordmark.tsx";
import type { Me } from "#server/identity/me.ts";
import type { Site } from "#server/platform/context.ts";
import { type Deed, DeskKeys } from "./desk-keys.tsx";
import { DeskNav, type DeskPlace } from "./desk-nav.tsx";
import { deskWords } from "./desk-words.ts";
import { FoldButton } from "./fold-button.tsx";
import { foldCookie } from "./fold-cookie.ts";
import { KeysButton, PaletteButton } from "./key-buttons.tsx";
import { NavSheet } from "./nav-sheet.tsx";
import { SignOut } from "./sign-out.tsx";
import { WhileGoing } from "./while-going.tsx";

interface DeskFrameProps {
  site: Site;
  me: Me;
  /** What this part of the hall is called, and whose it is. */
  name: string;
  owner?: string;
  places: readonly DeskPlace[];
  /** What the palette offers beside the places: parts of lists, pages that no list leads to. */
  deeds: readonly Deed[];
  /** Which desk the palette asks. */
  desk: "office" | "shop";
  children: ReactNode;
}

const frameId = "desk";

/** What stands around every page of the seller centre and the back office, as it was left folded or open. */
export async function DeskFrame({ site, me, name, owner, places, deeds, desk, children }: DeskFrameProps) {
  const t = await getTranslations("identity.desk");
  const isFolded = (await cookies()).get(foldCookie)?.value === "1";
  return (
    <NextIntlClientProvider messages={deskWords(site.locale)}>
      <SkipLink />
      <div
        id={frameId}
        data-nav={isFolded ? "folded" : "open"}
        className="group/desk grid min-h-dvh content-start md:grid-cols-[15rem_minmax(0,1fr)] md:data-[nav=folded]:grid-cols-[4.75rem_minmax(0,1fr)] print:block"
      >
        <header className="sticky top-0 z-20 flex items-center gap-2 border-b border-line bg-paper px-2 py-1.5 md:hidden print:hidden">
          <NavSheet words={{ menu: t("menu"), close: t("close") }}>
            <DeskNav label={name} places={places} />
            <Person me={me} site={site} />
          </NavSheet>
          <Brand name={name} owner={owner} />
          <div className="ms-auto">
            <PaletteButton isSmall />
          </div>
        </header>
        <header className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line p-4 md:flex print:hidden">
          <div className="flex items-center justify-between gap-1 group-data-[nav=folded]/desk:flex-col">
            <Brand name={name} owner={owner} isFoldable />
            <FoldButton frame={frameId} isFolded={isFolded} words={{ collapse: t("collapse"), expand: t("expand") }} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <PaletteButton />
            <DeskNav label={name} places={places} isFoldable />
          </div>
          <Person me={me} site={site} isFoldable />
        </header>
        <main id="main" tabIndex={-1} className="min-w-0 px-4 py-6 outline-none sm:px-6 md:px-10 md:py-9 print:p-0">
          <WhileGoing>{children}</WhileGoing>
        </main>
      </div>
      <DeskKeys
        desk={desk}
        locale={site.locale}
        places={places.map(({ name, href, key }) => ({ name, href, key }))}
        deeds={[...deeds, { name: t("shop"), href: hrefOn(site, "/") }, { name: t("reading"), href: hrefOn(site, "/reading") }]}
      />
      {/* Names and addresses come in every script, whatever the language of the page. */}
      <link rel="stylesheet" href="/fonts/1.3.9/pretendard-hangul.css" />
    </NextIntlClientProvider>
  );
}

function Brand({ name, owner, isFoldable = false }: { name: string; owner?: string; isFoldable?: boolean }) {
  return (
    <p className="flex min-w-0 items-center gap-2.5">
      <Mark className="size-7 shrink-0" />
      <span
        className={isFoldable ? "grid min-w-0 leading-tight group-data-[nav=folded]/desk:hidden" : "grid min-w-0 leading-tight"}
      >
        <span className="truncate font-semibold">{owner ?? name}</span>
        {owner && <span className="truncate text-fine text-soft">{name}</span>}
      </span>
    </p>
  );
}

function Person({ me, site, isFoldable = false }: { me: Me; site: Site; isFoldable?: boolean }) {
  const t = useTranslations("identity.desk");
  const hidden = isFoldable ? "group-data-[nav=folded]/desk:sr-only" : "";
  return (
    <div className="mt-auto grid gap-0.5">
      <p className={`px-3 pb-2 text-fine ${hidden}`}>
        <span className="block font-medium">{t("signedInAs", { name: me.firstName })}</span>
        <bdi dir="ltr" className="block truncate text-soft rtl:text-end">
          {me.email}
        </bdi>
      </p>
      <Way href={hrefOn(site, "/")} name={t("shop")} icon={<BagIcon />} isFoldable={isFoldable} />
      <Way href={hrefOn(site, "/reading")} name={t("reading")} icon={<ReadingIcon />} isFoldable={isFoldable} />
      <KeysButton isFoldable={isFoldable} />
      <SignOut locale={site.locale} word={t("signOut")} isFoldable={isFoldable} />
    </div>
  );
}

function Way({ href, name, icon, isFoldable }: { href: string; name: string; icon: ReactNode; isFoldable: boolean }) {
  return (
    <Anchor
      href={href}
      title={isFoldable ? name : undefined}
      className="flex min-h-11 items-center gap-3 rounded-md px-3 text-soft hover:bg-sunk hover:text-ink"
    >
      {icon}
      <span className={isFoldable ? "group-data-[nav=folded]/desk:sr-only" : undefined}>{name}</span>
    </Anchor>
  );
}
