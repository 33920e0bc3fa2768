import { useTranslations } from "next-intl";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import type { StoryEntry } from "#server/support/story-entries.ts";
import { StoryActorName, StoryDetail, StoryTitle } from "./story-words.tsx";

/** Everything that happened, oldest first, under its day (UTC), to the millisecond: order matters here. */
export function Story({ entries, locale }: { entries: readonly StoryEntry[]; locale: string }) {
  const t = useTranslations("support.story");
  if (entries.length === 0) return <Empty title={t("empty")} />;
  const days = Map.groupBy(entries, ({ at }) => at.slice(0, 10));
  return (
    <div className="space-y-6">
      {Array.from(days, ([day, ofDay]) => (
        <section key={day}>
          <h3 className="border-b border-ink pb-1.5 text-fine font-semibold">
            <Moment at={day} locale={locale} shape="date" /> · UTC
          </h3>
          <ol>
            {ofDay.map((entry) => (
              <Line key={`${entry.at} ${entry.kind} ${entry.subject} ${entry.what}`} entry={entry} locale={locale} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Line({ entry, locale }: { entry: StoryEntry; locale: string }) {
  const t = useTranslations("support.story.one");
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 border-b border-line py-2 text-fine sm:grid-cols-[6rem_5.5rem_minmax(0,1fr)]">
      <Moment at={entry.at} locale={locale} shape="clock" className="text-soft tabular sm:pt-0.5" />
      <span className="justify-self-end text-soft sm:justify-self-start sm:pt-0.5">{t(entry.kind)}</span>
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="min-w-0 text-base font-medium wrap-anywhere">
            <StoryTitle entry={entry} locale={locale} />
          </span>
          {entry.actor && (
            <span className="text-soft">
              <StoryActorName actor={entry.actor} />
            </span>
          )}
        </p>
        <StoryDetail entry={entry} />
      </div>
    </li>
  );
}
