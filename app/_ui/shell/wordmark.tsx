/** A persimmon as one sees it from above, with the four broad leaves of its calyx, and the name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark className="size-7" />
      <span className="text-title font-bold tracking-tight">{name}</span>
    </span>
  );
}

const leaf = "M16 14.8c-3.2-1.6-5-3.5-5-5.8 0-2 1.9-3.5 5-4.5 3.1 1 5 2.5 5 4.5 0 2.3-1.8 4.2-5 5.8z";

export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <path d="M16 2C26 2 30 6 30 16S26 30 16 30 2 26 2 16 6 2 16 2z" className="fill-fruit" />
      <g className="fill-leaf">
        {[0, 90, 180, 270].map((turn) => (
          <path key={turn} d={leaf} transform={`rotate(${turn} 16 16)`} />
        ))}
      </g>
      <path d="M14.7 14.7h2.6v2.6h-2.6z" className="fill-fruit" />
    </svg>
  );
}
