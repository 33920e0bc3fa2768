import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";

/** Nothing at this address. `home` is the way on. */
export function MissingPage({ home }: { home: string }) {
  const t = useTranslations("storefront.missing");
  return (
    <div className="wrap-page grid min-h-[60vh] place-content-center gap-6 py-20">
      <svg aria-hidden="true" viewBox="0 0 200 92" className="h-24 text-edge">
        <path
          d="M10 66h180M10 74h180M10 82h180M34 66V34M166 66V34M18 34 100 8l82 26zM88 66V44h24v22"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <div className="max-w-xl space-y-3">
        <h1 className="text-head">{t("title")}</h1>
        <p className="text-lead text-soft">{t("lead")}</p>
      </div>
      <p>
        <Anchor href={home} className={buttonClass({ look: "plain" })}>
          {t("home")}
        </Anchor>
      </p>
    </div>
  );
}
