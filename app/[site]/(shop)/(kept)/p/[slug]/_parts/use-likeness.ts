import { type RefObject, useLayoutEffect } from "react";

/**
 * Gives a large picture its shape before its file is there and, until then, what the page shows of the same picture already. Set on the
 * element, for a style in the HTML is refused by the policy.
 */
export function useLikeness(
  image: RefObject<HTMLImageElement | null>,
  picture: { width: number; height: number } | undefined,
  at: number,
): void {
  useLayoutEffect(() => {
    if (!image.current || !picture) return;
    const shown = document.querySelector<HTMLImageElement>(`[data-large="${at}"] img`)?.currentSrc;
    image.current.style.setProperty("--ratio", String(picture.width / picture.height));
    image.current.style.backgroundImage = shown ? `url("${shown}")` : "";
  }, [image, picture, at]);
}
