import type { ReactNode } from "react";

interface EmptyProps {
  title: string;
  heading?: "h2" | "h3";
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing to show, said kindly, with one way on. */
export function Empty({ title, heading: Heading = "h2", children, action }: EmptyProps) {
  return (
    <div className="mx-auto max-w-md space-y-3 py-16 text-center">
      <svg aria-hidden="true" viewBox="0 0 96 56" className="mx-auto h-14 text-edge">
        <path
          d="M6 40h84M6 46h84M6 52h84M18 40V20M78 40V20M10 20 48 4l38 16z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <Heading className="text-title">{title}</Heading>
      {children && <div className="text-soft">{children}</div>}
      {action && <div className="pt-3">{action}</div>}
    </div>
  );
}
