import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { CloseIcon } from "#app/_ui/kit/icons.tsx";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { listHref } from "./list-href.ts";
import { useSaid } from "./said.ts";
import type { ListHere, ListSpec } from "./spec.ts";

/** What the list is narrowed to, the search included, each with a way to take it away on its own. */
export function FilterChips<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  const said = useSaid(site.locale);
  const none = { ...place, page: 1, search: "", filters: {} as typeof place.filters };
  const chips = Object.keys(spec.shape.fields).flatMap((key) => {
    const [asked, words, field] = [place.filters[key], spec.fields[key], spec.shape.fields[key]];
    if (!asked || !words || !field) return [];
    return [
      {
        key,
        text: said(field, words, asked),
        without: { ...none, search: place.search, filters: { ...place.filters, [key]: null } },
      },
    ];
  });
  const all = place.search
    ? [{ key: "search", text: t("searched", { search: place.search }), without: { ...none, filters: place.filters } }, ...chips]
    : chips;
  if (all.length === 0) return null;
  return (
    <ul aria-label={t("active")} className="flex flex-wrap items-center gap-2">
      {all.map(({ key, text, without }) => (
        <li key={key} className="flex max-w-full items-stretch rounded-md border border-edge bg-raised text-fine">
          <span className="line-clamp-2 min-w-0 py-1.5 ps-3 wrap-anywhere">
            <bdi>{text}</bdi>
          </span>
          <Anchor
            href={listHref(site, spec, without)}
            aria-label={t("remove", { filter: text })}
            className="grid min-w-8 shrink-0 place-items-center rounded-e-md text-soft hover:bg-sunk hover:text-ink pointer-coarse:min-w-11"
          >
            <CloseIcon className="size-3.5" />
          </Anchor>
        </li>
      ))}
      <li>
        <Anchor
          href={listHref(site, spec, none)}
          className="inline-flex min-h-9 items-center px-1 text-fine font-medium underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          {t("clearAll")}
        </Anchor>
      </li>
    </ul>
  );
}
