import { type ComponentProps, useId } from "react";
import { join } from "./join.ts";

const looks = {
  /** The one thing that matters most in a view. */
  primary: "border border-transparent bg-persimmon text-on-persimmon hover:bg-persimmon-deep font-semibold",
  /** Everything else one can do here. */
  plain: "border border-edge bg-raised text-ink hover:border-ink font-medium",
  /** What takes something away. */
  critical: "border border-critical bg-raised text-critical hover:bg-critical-surface font-semibold",
  quiet: "text-ink underline decoration-line underline-offset-4 hover:decoration-ink font-medium",
} as const;

const sizes = {
  md: "min-h-11 px-5 text-base",
  lg: "min-h-13 px-7 text-lead",
  sm: "min-h-9 px-3.5 text-fine pointer-coarse:min-h-11",
} as const;

export interface ButtonLook {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  wide?: boolean;
}

/** The classes of a button, for what looks like one and is a link. */
export function buttonClass({ look = "primary", size = "md", wide = false }: ButtonLook = {}, more?: string): string {
  return join(
    "relative inline-flex items-center justify-center gap-2 rounded-md py-1.5 text-center transition-colors duration-150 ease-calm",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
    looks[look],
    look === "quiet" ? "min-h-11 px-1 text-base" : sizes[size],
    wide && "w-full",
    more,
  );
}

interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  /** Sent, and no answer yet: a ring turns before its words, and its size stays. */
  isPending?: boolean;
  /** Why it cannot be pressed now; it disables the button and stands below it. */
  reason?: string | null;
}

export function Button({ look, size, wide, className, type = "submit", isPending, reason, children, ...props }: ButtonProps) {
  const id = useId();
  const isDisabled = props.disabled || isPending || Boolean(reason);
  const button = (
    <button
      {...props}
      type={type}
      disabled={isDisabled}
      aria-busy={isPending || undefined}
      aria-describedby={reason ? id : props["aria-describedby"]}
      className={buttonClass({ look, size, wide }, className)}
    >
      {isPending && <Working />}
      {children}
    </button>
  );
  if (!reason) return button;
  return (
    <span className={join("inline-grid justify-items-start gap-1.5", wide && "w-full")}>
      {button}
      <span id={id} className="text-fine text-soft">
        {reason}
      </span>
    </span>
  );
}

/** A ring with a gap; it stands still where motion is not wanted. */
function Working() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="absolute inset-y-0 start-1 my-auto size-3 animate-spin">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="28 10" />
    </svg>
  );
}
