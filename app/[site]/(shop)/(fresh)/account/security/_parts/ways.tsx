import { useTranslations } from "next-intl";
import { Section } from "#app/_ui/kit/section.tsx";
import type { WaysIn } from "#server/identity/ways-in.ts";
import { EmailForm, PasswordForm } from "./change-forms.tsx";

/** The password and the address somebody signs in with. */
export function Ways({ ways: { email, hasPassword }, locale }: { ways: WaysIn; locale: string }) {
  const [t, hint] = [useTranslations("identity.security"), useTranslations("identity.register")];
  const current = t("password.current");
  return (
    <>
      <Section title={t("password.title")}>
        <p className="text-soft">{hasPassword ? t("password.text") : t("password.none")}</p>
        <PasswordForm
          locale={locale}
          hasPassword={hasPassword}
          words={{
            current,
            new: t("password.new"),
            hint: hint("passwordHint"),
            submit: hasPassword ? t("password.submit") : t("password.set"),
            done: t("password.done"),
          }}
        />
      </Section>
      <Section title={t("email.title")}>
        <p className="text-soft wrap-anywhere">{t("email.text", { email })}</p>
        <EmailForm
          locale={locale}
          hasPassword={hasPassword}
          words={{ current, new: t("email.new"), submit: t("email.submit"), done: t("email.done") }}
        />
      </Section>
    </>
  );
}
