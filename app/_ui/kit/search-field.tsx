import type { ComponentProps } from "react";
import { SearchIcon } from "./icons.tsx";
import { join } from "./join.ts";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "type"> {
  name: string;
  label: string;
  /** What the button says to screen readers. */
  submit: string;
}

/** Words to look for and the button to do it, as one piece; the form around it says where. */
export function SearchField({ label, submit, className, ...input }: SearchFieldProps) {
  return (
    <div
      className={join(
        "flex items-stretch rounded-md border border-edge bg-raised focus-within:border-ink hover:border-ink",
        className,
      )}
    >
      <input
        type="search"
        aria-label={label}
        autoComplete="off"
        enterKeyHint="search"
        dir="auto"
        maxLength={200}
        className="min-h-11 min-w-0 flex-1 rounded-s-md bg-transparent px-3.5 text-start placeholder:text-soft"
        {...input}
      />
      <button
        type="submit"
        aria-label={submit}
        className="flex w-12 items-center justify-center rounded-e-md text-soft hover:text-ink"
      >
        <SearchIcon />
      </button>
    </div>
  );
}
