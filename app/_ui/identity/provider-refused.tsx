import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";

const known = new Set(["identity.providerSilent", "identity.providerTaken", "identity.providerRefused", "identity.tooManyTries"]);

/** A provider did not let somebody in; the ways that do not need one stand beside it. `code` came by an address, so it is only looked up. */
export function ProviderRefused({ code, locale }: { code: string; locale: string }) {
  const t = useTranslations("identity");
  const said = sayRefusal({ code: known.has(code) ? code : "identity.providerAway", params: { seconds: 60 } }, locale);
  return (
    <Notice tone="caution" title={t("providers.awayTitle")} role="alert">
      <p>{said}</p>
      <div className="flex flex-wrap gap-3 pt-2">
        <Anchor href={hrefOn({ locale }, "/")} className={buttonClass({ look: "plain", size: "sm" })}>
          {t("providers.guest")}
        </Anchor>
        <Anchor href={hrefOn({ locale }, "/register")} className={buttonClass({ look: "plain", size: "sm" })}>
          {t("signIn.register")}
        </Anchor>
      </div>
    </Notice>
  );
}
