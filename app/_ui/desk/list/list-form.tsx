"use client";

import { useRouter } from "next/navigation";
import type { FormEvent, ReactNode } from "react";

interface ListFormProps {
  action: string;
  children: ReactNode;
  className?: string;
  label?: string;
}

/** A form whose answer is an address. With a script the address is tidy and the page stays; without one the browser does it alone. */
export function ListForm({ action, children, className, label }: ListFormProps) {
  const router = useRouter();
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    form.closest<HTMLElement>("[popover]")?.hidePopover();
    router.push(`${action}${tidy(form)}`);
  };
  return (
    <form action={action} onSubmit={go} className={className} aria-label={label}>
      {children}
    </form>
  );
}

/** Without what was left empty, without conditions that are meant anyhow, and with spans of days as an address says them. */
function tidy(form: HTMLFormElement): string {
  const data = new FormData(form);
  const isUsual = (name: string) => {
    const control = form.elements.namedItem(name);
    return control instanceof HTMLSelectElement && control.selectedIndex === 0;
  };
  const filled = [...data].filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1].trim() !== "");
  const names = new Set(filled.map(([name]) => name));
  const said = filled.flatMap(([name, value]): [string, string][] => {
    const [field = "", part] = name.split(".");
    if (part === "span") return daysOf(field, value, data);
    if (part === "from" || part === "to" || (part === "op" && isUsual(name))) return [];
    return part === undefined || names.has(field) ? [[name, value]] : [];
  });
  const query = new URLSearchParams(said).toString();
  return query ? `?${query}` : "";
}

function daysOf(field: string, span: string, form: FormData): [string, string][] {
  if (span !== "own") return [[field, span]];
  const [from, to] = [String(form.get(`${field}.from`) ?? ""), String(form.get(`${field}.to`) ?? "")];
  if (from && to)
    return [
      [field, from],
      [field, to],
      [`${field}.op`, "between"],
    ];
  return from || to
    ? [
        [field, from || to],
        [`${field}.op`, from ? "gte" : "lte"],
      ]
    : [];
}
