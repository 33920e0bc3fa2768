import { getTranslations } from "next-intl/server";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Facts } from "#app/_ui/kit/facts.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { languageName } from "#messages/format.ts";
import { orderShape } from "#server/desk/shapes.ts";
import type { PersonView } from "#server/identity/person-queries.ts";
import type { Site } from "#server/platform/context.ts";

const ordersAt = { shape: orderShape, path: "/admin/orders" };

/** Who it is, and the way to what they ordered. */
export async function AccountFacts({ person, site }: { person: PersonView; site: Site }) {
  const t = await getTranslations("people.person");
  const { email, joinedAt, language } = person;
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <Facts
        className="text-fine"
        facts={[
          [
            t("email"),
            <bdi key="email" dir="ltr">
              {email}
            </bdi>,
          ],
          [t("since"), <Moment key="since" at={joinedAt} locale={site.locale} shape="date" />],
          [t("language"), languageName(language, site.locale)],
        ]}
      />
      <Anchor
        href={listHref(site, ordersAt, { filters: { email: { op: "is", values: [email.toLowerCase()] } } })}
        className="inline-flex min-h-9 items-center font-medium underline decoration-line underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
      >
        {t("orders")}
      </Anchor>
    </div>
  );
}
