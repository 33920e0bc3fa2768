"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { buttonClass } from "#app/_ui/kit/button.tsx";

const everyMs = 2000;

/** The provider has not decided: the page asks again by itself, and by its link where no script runs. */
export function LookAgain({ href, words }: { href: string; words: { title: string; text: string; look: string } }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div role="status" className="space-y-6">
      <h1 className="text-display">{words.title}</h1>
      <p className="text-lead">{words.text}</p>
      <a href={href} className={buttonClass({ look: "plain" })}>
        {words.look}
      </a>
    </div>
  );
}
