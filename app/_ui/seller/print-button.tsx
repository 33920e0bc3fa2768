"use client";

import { Button } from "#app/_ui/kit/button.tsx";

/** Prints the page, of which paper shows only the packing slip. Without scripts the browser's own menu does the same. */
export function PrintButton({ word }: { word: string }) {
  return (
    <Button type="button" look="plain" size="sm" className="with-script" onClick={() => window.print()}>
      {word}
    </Button>
  );
}
