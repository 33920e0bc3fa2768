/** A persimmon with its four-leaved calyx, and the name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark className="size-7" />
      <span className="text-title font-bold tracking-tight">{name}</span>
    </span>
  );
}

export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <path d="M16 7.5c7.5 0 12.5 3.2 12.5 10.2S23.2 29 16 29 3.5 24.7 3.5 17.7 8.5 7.5 16 7.5z" className="fill-persimmon" />
      <path
        d="M16 9.8c-1.6-2-4.6-3.6-7.8-2.9 1 1.7 2.3 2.6 4 3.1-1.5.7-2.4 1.9-2.7 3.6 3-.2 5.2-1.5 6.5-3.8 1.3 2.3 3.5 3.6 6.5 3.8-.3-1.7-1.2-2.9-2.7-3.6 1.7-.5 3-1.4 4-3.1-3.2-.7-6.2.9-7.8 2.9z"
        className="fill-positive"
      />
      <path d="M16 9.5c-.2-2.2.2-4 1.6-5.8" className="stroke-positive" fill="none" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
