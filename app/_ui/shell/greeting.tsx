"use client";

import { useEffect } from "react";

const mark = "greeted";
const campaignKeys = ["source", "medium", "campaign", "term", "content"] as const;

/** Says once in each tab, when the page is quiet, where its browser came from; a cached page itself gives nobody a cookie. */
export function Greeting({ locale }: { locale: string }) {
  useEffect(() => {
    if (wasSaid()) return;
    const said = setTimeout(() => greet(locale).catch(ignore), 1500);
    return () => clearTimeout(said);
  }, [locale]);
  return null;
}

/** Who asks not to be followed (Global Privacy Control) is not asked where they come from. */
async function greet(locale: string): Promise<void> {
  const isPrivate = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const json = isPrivate ? {} : { referrer: hostOf(document.referrer), campaign: campaignIn(location.search) };
  const answer = await fetch(`/api/trpc/identity.greet?locale=${locale}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ json }),
  });
  // An answer that nobody reads stays open, and the page never counts as loaded.
  await answer.text();
  sessionStorage.setItem(mark, "1");
}

function campaignIn(search: string): Record<string, string> {
  const query = new URLSearchParams(search.slice(0, 2000));
  const said = campaignKeys.map((key) => [key, query.get(`utm_${key}`)?.trim().slice(0, 100)] as const);
  return Object.fromEntries(said.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host || null : null;
}

function wasSaid(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return true;
  }
}

function ignore(): void {}
