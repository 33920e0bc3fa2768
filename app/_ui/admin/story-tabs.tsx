import { useTranslations } from "next-intl";
import { Tabs } from "#app/_ui/kit/tabs.tsx";
import { type EntryKind, entryKinds, type StoryEntry } from "#server/support/story-entries.ts";

interface StoryTabsProps {
  href: string;
  entries: readonly StoryEntry[];
  kind: EntryKind | null;
  locale: string;
}

/** One kind of entry at a time, or all; the choice stands in the address. */
export function StoryTabs({ href, entries, kind, locale }: StoryTabsProps) {
  const t = useTranslations("support.story");
  const countOf = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length;
  return (
    <Tabs
      label={t("filter")}
      locale={locale}
      tabs={[
        { name: t("all"), href: `${href}#story`, count: entries.length, isCurrent: kind === null },
        ...entryKinds.map((one) => ({
          name: t(`kinds.${one}`),
          href: `${href}?kind=${one}#story`,
          count: countOf(one),
          isCurrent: one === kind,
        })),
      ]}
    />
  );
}
