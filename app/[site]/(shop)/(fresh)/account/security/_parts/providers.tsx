import { useTranslations } from "next-intl";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import type { WaysIn } from "#server/identity/ways-in.ts";
import { linkProviderAction, unlinkProviderAction } from "./actions.ts";
import { DeedButton } from "./deed-button.tsx";

/** Accounts elsewhere that let one in; the last way in stays, and says why. */
export function Providers({ providers, locale }: { providers: WaysIn["providers"]; locale: string }) {
  const t = useTranslations("identity.security.providers");
  if (providers.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="text-soft">{t("text")}</p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {providers.map(({ id, name, email, isLinked, canLink, isLastWayIn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5">
            <div className="min-w-0 space-y-0.5">
              <p className="flex flex-wrap items-center gap-x-2.5 font-medium">
                <bdi>{name}</bdi>
                <Badge tone={isLinked ? "positive" : "plain"}>{isLinked ? t("linked") : t("notLinked")}</Badge>
              </p>
              {email && (
                <p className="text-fine text-soft wrap-anywhere">
                  <bdi dir="ltr">{email}</bdi>
                </p>
              )}
            </div>
            {isLinked && (
              <DeedButton
                action={unlinkProviderAction}
                locale={locale}
                fields={{ provider: id }}
                words={{ submit: t("unlink"), name: t("unlinkNamed", { name }), done: t("done") }}
                reason={isLastWayIn ? sayRefusal({ code: "identity.lastWayIn" }, locale) : undefined}
              />
            )}
            {canLink && (
              <DeedButton
                action={linkProviderAction}
                locale={locale}
                fields={{ provider: id }}
                words={{ submit: t("link"), name: t("linkNamed", { name }), done: "" }}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
