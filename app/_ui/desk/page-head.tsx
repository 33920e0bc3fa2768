import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "#app/_ui/kit/breadcrumbs.tsx";

interface PageHeadProps {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  lead?: ReactNode;
  /** The one thing to do here, and what else there is. */
  action?: ReactNode;
}

/** How every page of a desk begins: where it stands, what it is, and its deeds at the end of the line. */
export function PageHead({ title, crumbs = [], lead, action }: PageHeadProps) {
  return (
    <header className="space-y-1.5 print:hidden">
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="flex min-w-0 max-w-full flex-wrap wrap-anywhere items-center gap-x-4 gap-y-1 text-head">{title}</h1>
        {action && <div className="flex flex-wrap items-center gap-2">{action}</div>}
      </div>
      {lead && <div className="text-soft">{lead}</div>}
    </header>
  );
}
