import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { SignOut } from "#app/_ui/desk/sign-out.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { OrderRows } from "./_parts/order-rows.tsx";

const latest = 3;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.account");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Where a person arrives: what they ordered last, and the ways to everything else. */
export default async function AccountPage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.account")];
  const [orders, me] = [await orElsewhere(ask.orders.mine({ page: 1 }), "/account"), await ask.identity.me()];
  const all = (
    <Anchor href={hrefOn(site, "/account/orders")} className={buttonClass({ look: "quiet" })}>
      {t("all")}
    </Anchor>
  );
  return (
    <div className="space-y-10">
      <header className="space-y-1.5">
        <h1 className="text-head">{t("hello", { name: me?.firstName ?? "" })}</h1>
        <p className="text-soft">{t("lead")}</p>
      </header>
      <Section title={t("latest")} action={orders.total > latest ? all : undefined}>
        {orders.rows.length > 0 ? (
          <OrderRows rows={orders.rows.slice(0, latest)} locale={site.locale} />
        ) : (
          <Empty
            title={t("none")}
            heading="h3"
            action={
              <Anchor href={hrefOn(site, "/")} className={buttonClass({ look: "plain" })}>
                {t("browse")}
              </Anchor>
            }
          >
            {t("noneText")}
          </Empty>
        )}
      </Section>
      <ul className="grid gap-4 sm:grid-cols-2">
        {(["orders", "addresses", "security", "privacy"] as const).map((name) => (
          <li key={name}>
            <Anchor
              href={hrefOn(site, `/account/${name}`)}
              className="block h-full space-y-1 rounded-lg border border-line bg-raised px-5 py-4 hover:border-ink"
            >
              <span className="block font-semibold">{t(`places.${name}`)}</span>
              <span className="block text-soft">{t(`about.${name}`)}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      <div className="lg:hidden">
        <SignOut locale={site.locale} word={t("signOut")} look="plain" wide />
      </div>
    </div>
  );
}
