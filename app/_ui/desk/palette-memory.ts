/** Something the palette can open. */
export interface Hit {
  group: "recent" | "pages" | "actions" | "order" | "parcel" | "customer" | "seller" | "product";
  title: string;
  detail: string;
  href: string;
  /** Done here instead of going there. */
  run?: () => void;
}

const kept = 5;
const keyOf = (desk: string) => `desk-recent-${desk}`;

/** What was opened from here last, in this browser. A storage that is closed or full is as good as an empty one. */
export function recentHits(desk: string): Hit[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(desk)) ?? "[]");
    return Array.isArray(read) ? read.filter(isHit).map((hit) => ({ ...hit, group: "recent" })) : [];
  } catch {
    return [];
  }
}

export function remember(desk: string, hit: Hit): void {
  if (hit.group === "pages" || hit.group === "actions") return;
  try {
    const others = recentHits(desk).filter(({ href }) => href !== hit.href);
    localStorage.setItem(keyOf(desk), JSON.stringify([hit, ...others].slice(0, kept)));
  } catch {
    // Remembering is a kindness; the page was opened anyway.
  }
}

function isHit(value: unknown): value is Hit {
  if (typeof value !== "object" || value === null) return false;
  const { title, detail, href } = value as Partial<Record<keyof Hit, unknown>>;
  return typeof title === "string" && typeof detail === "string" && typeof href === "string" && /^\/(?!\/)/.test(href);
}
