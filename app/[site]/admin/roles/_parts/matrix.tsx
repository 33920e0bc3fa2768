import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { ScrollRegion } from "#app/_ui/kit/scroll-region.tsx";
import type { RoleView } from "#server/identity/role-queries.ts";
import { permissionsOf, type Reach } from "#server/identity/role-rules.ts";
import type { Site } from "#server/platform/context.ts";
import { holds } from "#server/platform/permissions.ts";

/** Permissions down, roles across; it scrolls in its own place, and what a line means stays in sight. */
export async function Matrix({ reach, roles, site }: { reach: Reach; roles: readonly RoleView[]; site: Site }) {
  const [t, names] = [await getTranslations("people.roles"), await getTranslations("people.permissions")];
  const head = "border-b border-edge px-3 py-2 align-bottom text-fine font-medium";
  const first = "sticky start-0 z-10 max-w-[45vw] bg-paper ps-1 text-start";
  return (
    <ScrollRegion label={t(reach)}>
      <table className="border-separate border-spacing-0">
        <caption className="sr-only">{t(reach)}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} ${first} min-w-44 text-soft`}>
              {t("permission")}
            </th>
            {roles.map(({ code, name, people, isBuiltIn }) => (
              <th key={code} scope="col" className={`${head} min-w-28 text-center`}>
                <Anchor
                  href={hrefOn(site, `/admin/roles/${code}`)}
                  className="inline-grid min-h-11 content-end font-semibold text-ink underline decoration-line underline-offset-4 hover:decoration-ink"
                >
                  <bdi>{name}</bdi>
                </Anchor>
                <span className="block font-normal whitespace-nowrap text-soft">
                  {t("people", { count: people })}
                  {!isBuiltIn && ` · ${t("own")}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissionsOf[reach].map((permission) => (
            <tr key={permission} className="group/row">
              <th scope="row" className={`${first} border-b border-line py-2.5 pe-3 font-normal group-hover/row:bg-sunk`}>
                {names(permission)}
              </th>
              {roles.map(({ code, permissions }) => (
                <td key={code} className="border-b border-line px-3 py-2.5 text-center group-hover/row:bg-sunk">
                  {holds(permissions, permission) ? <Yes word={t("yes")} /> : <No word={t("no")} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Yes({ word }: { word: string }) {
  return (
    <svg role="img" aria-label={word} viewBox="0 0 16 16" className="inline size-4 text-positive">
      <path
        d="M3 8.5l3.2 3.2L13 4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function No({ word }: { word: string }) {
  return (
    <span className="text-line">
      <span aria-hidden="true">·</span>
      <span className="sr-only">{word}</span>
    </span>
  );
}
