import { getTranslations } from "next-intl/server";

export default async function SignInPage() {
  const t = await getTranslations("storefront.shell");
  return <h1 className="wrap-page py-10 text-head">{t("signIn")}</h1>;
}
