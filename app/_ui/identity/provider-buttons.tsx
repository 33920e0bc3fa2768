import { useTranslations } from "next-intl";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { ProviderView } from "#server/identity/ways-in.ts";

interface ProviderButtonsProps {
  providers: readonly ProviderView[];
  /** Where to go afterwards; checked where it is used. */
  to: string;
}

/** Ways in by another house's account: plain links, which need no script. Nothing where there is none. */
export function ProviderButtons({ providers, to }: ProviderButtonsProps) {
  const t = useTranslations("identity.providers");
  if (providers.length === 0) return null;
  return (
    <div className="space-y-4">
      <p className="flex items-center gap-3 text-fine text-soft before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t("or")}
      </p>
      <ul className="grid gap-2.5">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/api/auth/start/${id}?to=${encodeURIComponent(to)}`}
              className={buttonClass({ look: "plain", size: "lg", wide: true })}
            >
              {t("with", { name })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
