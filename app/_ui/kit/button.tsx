import type { ComponentProps } from "react";
import { join } from "./join.ts";

const looks = {
  /** The one thing that matters most in a view. */
  primary: "bg-persimmon text-on-persimmon hover:bg-persimmon-deep font-semibold",
  /** Everything else one can do here. */
  plain: "border border-edge bg-raised text-ink hover:border-ink font-medium",
  quiet: "text-ink underline decoration-line underline-offset-4 hover:decoration-ink font-medium",
} as const;

const sizes = { md: "min-h-11 px-5 text-base", lg: "min-h-13 px-7 text-lead", sm: "min-h-9 px-3.5 text-fine" } as const;

export interface ButtonLook {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  wide?: boolean;
}

/** The classes of a button, for what looks like one and is a link. */
export function buttonClass({ look = "primary", size = "md", wide = false }: ButtonLook = {}, more?: string): string {
  return join(
    "inline-flex items-center justify-center gap-2 rounded-md text-center transition-colors duration-150 ease-calm",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
    looks[look],
    look === "quiet" ? "min-h-11 px-1 text-base" : sizes[size],
    wide && "w-full",
    more,
  );
}

export function Button({ look, size, wide, className, type = "submit", ...props }: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={buttonClass({ look, size, wide }, className)} {...props} />;
}
