import { type TouchEvent, useRef } from "react";

interface Fingers {
  scaleNow: () => number;
  zoomTo: (scale: number, point: { clientX: number; clientY: number }) => void;
  /** Swept aside by one finger while all of the picture is in sight: to the left is +1. */
  onSweep: (direction: 1 | -1) => void;
}

const sweepMin = 48;

/** Two fingers come nearer, one finger goes on to another picture. */
export function useFingers({ scaleNow, zoomTo, onSweep }: Fingers) {
  const from = useRef<{ x: number; y: number; apart: number; scale: number } | null>(null);
  const onTouchStart = ({ touches }: TouchEvent) => {
    const first = touches[0];
    if (first) from.current = { x: first.clientX, y: first.clientY, apart: apartOf(touches), scale: scaleNow() };
  };
  const onTouchMove = ({ touches }: TouchEvent) => {
    const [first, second] = [touches[0], touches[1]];
    const start = from.current;
    if (!first || !second || !start?.apart) return;
    const between = { clientX: (first.clientX + second.clientX) / 2, clientY: (first.clientY + second.clientY) / 2 };
    zoomTo((start.scale * apartOf(touches)) / start.apart, between);
  };
  const onTouchEnd = ({ touches, changedTouches }: TouchEvent) => {
    const [start, last] = [from.current, changedTouches[0]];
    if (touches.length > 0 || !start || !last) return;
    from.current = null;
    const [x, y] = [last.clientX - start.x, last.clientY - start.y];
    if (start.apart || start.scale > 1 || Math.abs(x) < sweepMin || Math.abs(x) < Math.abs(y)) return;
    onSweep(x < 0 ? 1 : -1);
  };
  return { onTouchStart, onTouchMove, onTouchEnd };
}

function apartOf(touches: TouchEvent["touches"]): number {
  const [first, second] = [touches[0], touches[1]];
  return first && second ? Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY) : 0;
}
