import type { ReactNode } from "react";

export const dynamic = "force-dynamic";

export default function SellerLayout({ children }: { children: ReactNode }) {
  return children;
}
