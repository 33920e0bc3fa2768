import { useTranslations } from "next-intl";
import { formatMoney } from "#messages/format.ts";
import type { StoryActor, StoryEntry } from "#server/support/story-entries.ts";
import { isKnown } from "./state-badge.tsx";

/** What an entry says, in a person's words; names that programs know (topics, deeds) stay as they are. */
export function StoryTitle({ entry, locale }: { entry: StoryEntry; locale: string }) {
  const t = useTranslations("support");
  const { kind, subject, what, amount } = entry;
  if (kind === "state") {
    const named = isSubject(subject) ? t(`story.subjects.${subject}`) : subject;
    return t("story.moved", { subject: named, state: isKnown(what) ? t(`states.${what}`) : what });
  }
  if (kind === "payment" && isOp(what)) return t(`story.ops.${what}`, { amount: amount ? formatMoney(amount, locale) : "" });
  if (kind === "coupon" && isUse(what)) return t(`story.uses.${what}`, { code: subject });
  if (kind === "mail") return t("story.mail", { subject: what });
  if (kind === "audit") return t("story.audit", { action: what });
  return <bdi dir="ltr">{what}</bdi>;
}

/** What else is known: why, where, to whom, and what became of it. */
export function StoryDetail({ entry }: { entry: StoryEntry }) {
  const t = useTranslations("support.story");
  const { kind, subject, detail, deliveries } = entry;
  if (kind === "payment") return <p className="text-soft">{t("at", { provider: subject })}</p>;
  if (kind === "mail") return <p className="text-soft wrap-anywhere">{t("to", { recipient: subject })}</p>;
  if (kind !== "event") return detail ? <p className="text-soft wrap-anywhere">{detail}</p> : null;
  if (deliveries.length === 0) return <p className="text-soft">{t("noConsumers")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {deliveries.map(({ consumer, state }) => (
        <li
          key={consumer}
          className={state === "dead" ? "font-medium text-critical" : state === "waiting" ? "text-caution" : "text-soft"}
        >
          {t(`deliveries.${state}`, { consumer })}
        </li>
      ))}
    </ul>
  );
}

export function StoryActorName({ actor: { role, name } }: { actor: StoryActor }) {
  const t = useTranslations("support");
  const [kind = "", part = ""] = role.split(":");
  const words =
    kind === "user" || kind === "seller"
      ? t(`actors.${kind}`, { name: name ?? "" })
      : kind === "guest" || kind === "system"
        ? t(`actors.${kind}`)
        : kind === "job" || kind === "reaction" || kind === "webhook"
          ? t(`actors.${kind}`, { part })
          : role;
  return t("story.by", { actor: words });
}

function isSubject(subject: string): subject is "attempt" | "payment" | "order" | "parcel" {
  return ["attempt", "payment", "order", "parcel"].includes(subject);
}

function isUse(what: string): what is "reserved" | "givenBack" {
  return ["reserved", "givenBack"].includes(what);
}

function isOp(op: string): op is "authorise" | "capture" | "refund" {
  return ["authorise", "capture", "refund"].includes(op);
}
