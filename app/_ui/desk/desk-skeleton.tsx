const rows = "abcdefghijkl".split("");

/** A page's places before what stands in them: a title, a line of tools, rows. It says nothing, so that the page is said once. */
export function DeskSkeleton() {
  const bar = "rounded-md bg-sunk";
  return (
    <div aria-hidden="true" className="animate-pulse space-y-5">
      <div className={`${bar} h-9 w-56`} />
      <div className={`${bar} h-11 w-full`} />
      <div className="flex gap-2">
        <div className={`${bar} h-10 flex-1`} />
        <div className={`${bar} h-10 w-24`} />
        <div className={`${bar} h-10 w-24`} />
      </div>
      <div className="rounded-lg border border-line">
        {rows.map((row) => (
          <div key={row} className="flex h-12 items-center gap-6 border-b border-line px-4 last:border-b-0">
            <div className={`${bar} h-4 w-24`} />
            <div className={`${bar} h-4 w-20`} />
            <div className={`${bar} h-4 flex-1`} />
            <div className={`${bar} h-4 w-16`} />
          </div>
        ))}
      </div>
    </div>
  );
}
