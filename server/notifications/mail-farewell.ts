import type { Context } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { mailWords } from "./mail-words.ts";
import { queueMail } from "./queue-mail.ts";

/** The last mail to somebody who was erased; it names nobody, and `sweepFarewells` takes it away. */
export async function queueFarewell(
  ctx: Context,
  userId: string,
  { email, locale }: { email: string; locale: string },
): Promise<void> {
  const t = mailWords(locale);
  await queueMail(ctx, "farewell", userId, email, {
    locale,
    origin: new URL(env().APP_ORIGIN).origin,
    subject: t("farewell.subject"),
    preview: t("farewell.text"),
    heading: t("farewell.subject"),
    blocks: [
      { kind: "text", text: t("farewell.text") },
      { kind: "text", text: t("farewell.kept"), isQuiet: true },
    ],
    footer: t("farewell.whySent"),
  });
}

/** Farewells an hour after they were sent; what could not be sent in two days never will be. @returns how many went. */
export async function sweepFarewells({ db, now }: Context): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const old = [{ sentAt: { lt: before(1) } }, { createdAt: { lt: before(48) } }];
  return (await db.mail.deleteMany({ where: { kind: "farewell", OR: old } })).count;
}
