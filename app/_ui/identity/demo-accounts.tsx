import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import type { Site } from "#server/platform/context.ts";

const accounts = [
  "shopper",
  "member",
  "seller",
  "staff",
  "seller2",
  "support",
  "marketing",
  "finance",
  "admin",
  "super",
] as const;
const password = "Maru-demo-1";

/** Who one can be in the demo. A choice is a link that fills in the email, so it needs no script. */
export function DemoAccounts({ site, to }: { site: Site; to?: string }) {
  const t = useTranslations("identity.signIn");
  const hrefFor = (email: string) => hrefOn(site, `/sign-in?${new URLSearchParams(to ? { email, to } : { email })}`);
  return (
    <aside aria-labelledby="demo-accounts" className="space-y-3 self-start rounded-lg bg-sunk p-5">
      <h2 id="demo-accounts" className="text-lead">
        {t("demoTitle")}
      </h2>
      <p className="text-soft">
        {t("demoText")}{" "}
        <bdi dir="ltr" className="font-semibold whitespace-nowrap text-ink tabular">
          {password}
        </bdi>
      </p>
      <ul className="divide-y divide-line">
        {accounts.map((name) => (
          <li key={name}>
            <Anchor
              href={hrefFor(`${name}@maru.test`)}
              className="group flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5"
            >
              <span>{t(`accounts.${name}`)}</span>
              <bdi dir="ltr" className="text-fine text-soft underline decoration-edge underline-offset-4 group-hover:text-ink">
                {name}@maru.test
              </bdi>
            </Anchor>
          </li>
        ))}
      </ul>
    </aside>
  );
}
