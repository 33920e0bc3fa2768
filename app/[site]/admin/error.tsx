"use client";

import { Broken } from "#app/_ui/desk/broken.tsx";

export default function AdminError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Broken error={error} retry={reset} />;
}
