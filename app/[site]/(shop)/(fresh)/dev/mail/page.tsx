import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { formatDate } from "#messages/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications.devMail");
  return { title: t("title"), robots: { index: false } };
}

/** The demo's mailbox: every mail the shop has written, newest first. Outside the demo it is not there. */
export default async function MailboxPage() {
  const [{ locale }, ask, t] = [await siteHere(), await askHere(), await getTranslations("notifications.devMail")];
  const mails = await orElsewhere(ask.notifications.mailbox(), "/dev/mail");
  return (
    <div className="wrap-page space-y-6 py-10">
      <div className="space-y-2">
        <h1 className="text-head">{t("title")}</h1>
        <p className="text-soft">{t("intro")}</p>
      </div>
      {mails.length === 0 ? (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {mails.map((mail) => (
            <li key={mail.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4">
              <div className="min-w-0 space-y-1">
                <a href={`/api/dev/mail/${mail.id}`} lang={mail.locale} className="font-semibold underline underline-offset-4">
                  <bdi>{mail.subject}</bdi>
                </a>
                <p className="text-fine text-soft">
                  {t("recipient")} <bdi>{mail.recipient}</bdi> · {formatDate(mail.createdAt, locale, "moment")}
                </p>
              </div>
              <a href={`/api/dev/mail/${mail.id}?as=text`} className="text-fine text-soft underline underline-offset-4">
                {t("text")}
                <span className="sr-only">: {mail.subject}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
