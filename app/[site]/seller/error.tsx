"use client";

import { Broken } from "#app/_ui/desk/broken.tsx";

export default function SellerError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Broken error={error} retry={retry} />;
}
