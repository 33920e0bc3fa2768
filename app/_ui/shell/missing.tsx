import { getLocale } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { answerWith } from "#server/platform/answer-status.ts";
import { MissingPage } from "./missing-page.tsx";

/** What a page returns where it has nothing to show: a 404 that is there without a script too, in the visitor's language. */
export async function Missing() {
  answerWith(404);
  return <MissingPage home={hrefOn({ locale: await getLocale() }, "/")} />;
}
