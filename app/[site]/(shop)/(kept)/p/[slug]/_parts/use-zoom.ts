import { type RefObject, useCallback, useRef, useState } from "react";

const closest = 4;

/** A point of the screen. */
interface Point {
  clientX: number;
  clientY: number;
}

/**
 * How near one is to a picture in a frame that scrolls: 1 is all of it, up to 4 times as wide. The point under the finger stays under
 * it, and moving about is the frame's own scrolling. The width is set on the element, for a style in the HTML is refused by the policy.
 */
export function useZoom(frame: RefObject<HTMLElement | null>, image: RefObject<HTMLImageElement | null>) {
  const scale = useRef(1);
  const whole = useRef(0);
  const [isNear, setNear] = useState(false);

  const zoomTo = useCallback(
    (wanted: number, point?: Point) => {
      const [stage, picture] = [frame.current, image.current];
      if (!stage || !picture) return;
      if (scale.current === 1) whole.current = picture.clientWidth;
      const next = Math.min(closest, Math.max(1, wanted));
      const before = picture.getBoundingClientRect();
      const { left, top, width, height } = stage.getBoundingClientRect();
      const { clientX, clientY } = point ?? { clientX: left + width / 2, clientY: top + height / 2 };
      const [x, y] = [(clientX - before.left) / before.width, (clientY - before.top) / before.height];
      picture.style.width = next === 1 ? "" : `${whole.current * next}px`;
      const after = picture.getBoundingClientRect();
      stage.scrollBy(after.left + x * after.width - clientX, after.top + y * after.height - clientY);
      scale.current = next;
      setNear(next > 1);
    },
    [frame, image],
  );
  const scaleNow = useCallback(() => scale.current, []);
  return { isNear, zoomTo, scaleNow };
}
