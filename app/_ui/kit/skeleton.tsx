import { join } from "./join.ts";

/** The place of something that comes, in its size, so that nothing moves when it is there. Hidden from screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={join("block animate-pulse rounded-md bg-sunk", className)} />;
}

/** Lines of a text that comes; the last one is shorter. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <span aria-hidden="true" className="block space-y-2.5">
      {Array.from({ length: lines }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of nothing have no other name.
        <Skeleton key={n} className={join("h-4", n === lines - 1 ? "w-3/5" : "w-full")} />
      ))}
    </span>
  );
}

/** A product card that comes, and says to screen readers once, at the list, that it does. */
export function CardSkeleton() {
  return (
    <span aria-hidden="true" className="flex flex-col gap-3">
      <Skeleton className="aspect-square w-full rounded-lg" />
      <Skeleton className="h-5 w-1/3" />
      <Skeleton className="h-4 w-4/5" />
      <Skeleton className="h-4 w-1/2" />
    </span>
  );
}
