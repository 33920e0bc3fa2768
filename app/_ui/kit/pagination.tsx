import { useTranslations } from "next-intl";
import { Anchor } from "./anchor.tsx";
import { buttonClass } from "./button.tsx";
import { Chevron } from "./icons.tsx";

interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Real pages with real addresses. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslations("kit");
  if (pages < 2) return null;
  const look = buttonClass({ look: "plain" });
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-center gap-4 border-t border-line pt-8">
      {page > 1 && (
        <Anchor rel="prev" href={href(page - 1)} className={look}>
          <Chevron className="size-4 rotate-180 rtl:rotate-0 rtl:transform-none" />
          {t("previous")}
        </Anchor>
      )}
      <span className="text-soft tabular">{t("pageOf", { page, pages })}</span>
      {page < pages && (
        <Anchor rel="next" href={href(page + 1)} className={look}>
          {t("next")}
          <Chevron className="size-4" />
        </Anchor>
      )}
    </nav>
  );
}
