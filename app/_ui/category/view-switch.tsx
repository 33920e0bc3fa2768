import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { GridIcon, ListIcon } from "#app/_ui/kit/icons.tsx";
import { type ListView, listViews } from "#app/_ui/product/product-grid.tsx";

const icons = { grid: GridIcon, list: ListIcon };

/** Side by side or one below the other, as two links. */
export function ViewSwitch({ view, href }: { view: ListView; href: (view: ListView) => string }) {
  const t = useTranslations("catalog.category");
  return (
    <nav aria-label={t("view")}>
      <ul className="flex rounded-md border border-edge bg-raised">
        {listViews.map((name) => {
          const Shape = icons[name];
          return (
            <li key={name}>
              <Anchor
                href={href(name)}
                scroll={false}
                aria-label={t(`views.${name}`)}
                aria-current={view === name ? "true" : undefined}
                className="flex size-11 items-center justify-center rounded-md text-soft hover:text-ink aria-[current]:bg-sunk aria-[current]:text-ink"
              >
                <Shape />
              </Anchor>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
