import type { ListPlace } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { keptPairs } from "./list-href.ts";

/** What a form of the list does not ask about and must not lose: the rest of the place, hidden. */
export function Kept<S extends ListShape>({ shape, place }: { shape: S; place: Partial<ListPlace<S>> }) {
  return keptPairs(shape, place).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
