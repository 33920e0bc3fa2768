import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { stateKey } from "#app/_ui/admin/people-spec.tsx";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { Access } from "./_parts/access.tsx";
import { AccountFacts } from "./_parts/account-facts.tsx";
import { HeldRoles } from "./_parts/held-roles.tsx";
import { Sessions } from "./_parts/sessions.tsx";
import { Visits } from "./_parts/visits.tsx";

interface PersonPageProps {
  params: Promise<{ id: string }>;
}

const personOf = cache(async (id: string) => {
  const ask = await askHere();
  return orElsewhere(ask.identity.person({ id }), `/admin/people/${encodeURIComponent(id)}`);
});

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${nameOf(await personOf((await params).id))} — ${t("name")}` };
}

export default async function PersonPage({ params }: PersonPageProps) {
  const [site, t] = [await siteHere(), await getTranslations("people")];
  const person = await personOf((await params).id);
  const name = nameOf(person);
  return (
    <div className="max-w-6xl space-y-9">
      <PageHead
        crumbs={[{ name: t("list.title"), href: hrefOn(site, "/admin/people") }]}
        title={
          <>
            <bdi>{name}</bdi>
            <Badge tone={person.state === "active" ? "positive" : "critical"}>{t(`states.${stateKey(person.state)}`)}</Badge>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-9">
          <Section title={t("person.roles")}>
            <HeldRoles person={person} name={name} site={site} />
          </Section>
          <Section title={t("person.sessions")}>
            <Sessions person={person} name={name} locale={site.locale} />
          </Section>
          <Section title={t("person.visits")}>
            <Visits visits={person.visits} locale={site.locale} />
          </Section>
        </div>
        <div className="space-y-9">
          <Section title={t("person.account")}>
            <AccountFacts person={person} site={site} />
          </Section>
          <Access person={person} name={name} locale={site.locale} />
        </div>
      </div>
    </div>
  );
}
