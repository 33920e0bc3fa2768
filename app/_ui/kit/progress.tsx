interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** The value in words: "12 of 40 rows". */
  text: string;
}

/** How much of something is done; both numbers are said in words too. */
export function Progress({ label, value, max, text }: ProgressProps) {
  return (
    <div className="space-y-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <span className="font-medium">{label}</span>
        <span className="text-fine text-soft tabular">{text}</span>
      </div>
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="block h-2 w-full appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-persimmon [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-persimmon"
      >
        {text}
      </progress>
    </div>
  );
}
