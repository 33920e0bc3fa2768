import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { type ListLook, showMax } from "./list-address.ts";

interface ListEndProps {
  look: ListLook;
  pages: number;
  total: number;
  /** Products that are shown now. */
  shown: number;
  href: (look: ListLook) => string;
}

/** How far one has come, more of it below, and the numbered pages. All of them are addresses, so that one can come back. */
export function ListEnd({ look, pages, total, shown, href }: ListEndProps) {
  const t = useTranslations("catalog.category");
  const last = look.page + look.show - 1;
  if (pages < 2) return null;
  return (
    <div className="space-y-8">
      {last < pages && look.show < showMax && (
        <div className="flex flex-col items-center gap-3">
          <p className="text-soft tabular">{t("shown", { shown, total })}</p>
          <Anchor href={href({ ...look, show: look.show + 1 })} scroll={false} className={buttonClass({ look: "plain" })}>
            {t("more")}
          </Anchor>
        </div>
      )}
      <Pagination
        page={last}
        pages={pages}
        href={(page) => href({ ...look, page: page < last ? Math.max(1, look.page - 1) : page, show: 1 })}
      />
    </div>
  );
}
