import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { ProviderButtons } from "#app/_ui/identity/provider-buttons.tsx";
import { RegisterForm } from "#app/_ui/identity/register-form.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";

const linkClass = "underline underline-offset-4 hover:text-ink";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.register");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function RegisterPage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.register")];
  if (await ask.identity.me()) redirect(hrefOn(site, "/account"));
  const to = (path: string) => (words: ReactNode) => (
    <Anchor href={hrefOn(site, path)} className={linkClass}>
      {words}
    </Anchor>
  );
  const words = {
    firstName: t("firstName"),
    lastName: t("lastName"),
    email: t("email"),
    password: t("password"),
    passwordHint: t("passwordHint"),
    submit: t("submit"),
  };
  return (
    <Entrance title={t("title")} lead={t("lead")}>
      <RegisterForm locale={site.locale} words={words} />
      <ProviderButtons providers={await ask.identity.providers()} to={hrefOn(site, "/account")} />
      <p className="text-fine text-soft">{t.rich("terms", { terms: to("/terms"), privacy: to("/privacy") })}</p>
      <p className="border-t border-line pt-5">
        {t("have")} {to("/sign-in")(t("signIn"))}
      </p>
    </Entrance>
  );
}
