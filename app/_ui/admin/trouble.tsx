import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import type { OfficeHome } from "#server/desk/office-home.ts";
import type { Site } from "#server/platform/context.ts";

/** Payments that did not come about and facts that reached nobody, each with the way to its order where it has one. */
export function Trouble({ home: { failedPayments, deadLetters }, site }: { home: OfficeHome; site: Site }) {
  const t = useTranslations("support.home");
  return (
    <div className="grid gap-x-12 gap-y-9 lg:grid-cols-2">
      <Section title={t("failed")}>
        <Rows none={t("failedNone")} total={failedPayments.total}>
          {failedPayments.rows.map(({ id, at, email, reason, orderNumber }) => (
            <Line key={id} title={email ?? "—"} detail={reason || t("noReason")} at={at} orderNumber={orderNumber} site={site} />
          ))}
        </Rows>
      </Section>
      <Section title={t("letters")}>
        <Rows none={t("lettersNone")} total={deadLetters.total}>
          {deadLetters.rows.map(({ id, at, topic, consumer, error, orderNumber }) => (
            <Line
              key={id}
              title={`${topic} → ${consumer}`}
              detail={error || t("noReason")}
              at={at}
              orderNumber={orderNumber}
              site={site}
            />
          ))}
        </Rows>
      </Section>
    </div>
  );
}

function Rows({ none, total, children }: { none: string; total: number; children: ReactNode[] }) {
  const t = useTranslations("support.home");
  if (children.length === 0) return <p className="border-t border-line pt-3 text-soft">{none}</p>;
  return (
    <>
      <ul className="border-t border-line">{children}</ul>
      {total > children.length && <p className="text-soft">{t("more", { count: total - children.length })}</p>}
    </>
  );
}

interface LineProps {
  title: string;
  detail: string;
  at: string;
  orderNumber: string | null;
  site: Site;
}

function Line({ title, detail, at, orderNumber, site }: LineProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-2.5">
      <bdi className="min-w-0 font-medium wrap-anywhere">{title}</bdi>
      <Moment at={at} locale={site.locale} className="text-fine text-soft tabular" />
      <bdi dir="auto" className="min-w-0 text-fine text-soft wrap-anywhere">
        {detail.slice(0, 160)}
      </bdi>
      {orderNumber && (
        <Anchor
          href={hrefOn(site, `/admin/orders/${orderNumber}`)}
          className="justify-self-end font-medium underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          <bdi className="tabular">{orderNumber}</bdi>
        </Anchor>
      )}
    </li>
  );
}
