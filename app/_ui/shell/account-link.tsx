"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { PersonIcon } from "#app/_ui/kit/icons.tsx";
import type { Me } from "#server/identity/me.ts";
import { whoIsHere } from "./who-is-here.ts";

interface AccountLinkProps {
  locale: string;
  signInHref: string;
  /** Where each kind of person works: the back office, the seller centre, the shop. */
  homes: Record<Me["home"], string>;
  signIn: string;
  /** Who it is, where the page is rendered for them; null for a guest, undefined on a cached page. */
  me: Pick<Me, "firstName" | "home"> | null | undefined;
}

/** The way in for a guest; their name and the way to their own pages for everybody else. */
export function AccountLink({ locale, signInHref, homes, signIn, me: known }: AccountLinkProps) {
  const [me, setMe] = useState(known ?? null);
  useEffect(() => {
    if (known === undefined) whoIsHere(locale).then(({ me }) => setMe(me), ignore);
    else setMe(known);
  }, [known, locale]);
  const name = me?.firstName ?? signIn;
  return (
    <Link
      href={me ? homes[me.home] : signInHref}
      prefetch={false}
      className="flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-sunk"
    >
      <PersonIcon />
      <span className="sr-only text-fine font-medium lg:not-sr-only">
        <bdi>{name}</bdi>
      </span>
    </Link>
  );
}

function ignore(): void {}
