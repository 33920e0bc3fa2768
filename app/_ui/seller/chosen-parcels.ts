import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { batchMax } from "#server/desk/schema.ts";
import { parcelShape } from "#server/desk/shapes.ts";
import { placeFrom } from "#server/platform/lists/address.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The parcels that an address means (`?id=…&id=…`, or `?matching=<query of the list>`); null where it means none. */
export function chosenFrom(query: Query) {
  const matching = textFrom(query, "matching");
  if (matching) {
    const { search, filters } = placeFrom(parcelShape, matching === "all" ? "" : matching);
    return { search, filters };
  }
  const ids = [query.id ?? []].flat().filter((id) => uuid.test(id));
  return ids.length > 0 ? { ids: [...new Set(ids)].slice(0, batchMax) } : null;
}
