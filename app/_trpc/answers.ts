import { forbidden, notFound, redirect } from "next/navigation";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { isRefusal, type Refusal } from "#server/platform/refusal.ts";

/** The refusal inside what a call threw, or null for a fault. */
export function refusalIn(error: unknown): Refusal | null {
  if (isRefusal(error)) return error;
  return error instanceof Error && isRefusal(error.cause) ? error.cause : null;
}

/** A page's answer to a question, or null where what it asks for is not there. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const kind = refusalIn(error)?.kind;
    if (kind === "missing" || kind === "invalid") return null;
    throw error;
  }
}

/** A page's answer to a question: what is missing is a 404, what is not theirs a 403, and what needs a person leads to sign-in and back to `path`. */
export async function orElsewhere<T>(asked: Promise<T>, path: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal?.kind === "missing" || refusal?.kind === "invalid") notFound();
    if (refusal?.kind === "forbidden") forbidden();
    if (refusal?.kind === "signIn") {
      const site = await siteHere();
      redirect(hrefOn(site, `/sign-in?to=${encodeURIComponent(hrefOn(site, path))}`));
    }
    throw error;
  }
}
