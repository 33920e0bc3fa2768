import { countryName } from "#messages/format.ts";
import { addressLines } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";

/** An address in the order in which its country writes it. */
export function PostalAddress({ address, locale }: { address: StoredAddress; locale: string }) {
  return (
    <address className="wrap-anywhere not-italic">
      {[...addressLines(address), countryName(address.country, locale)].map((line) => (
        <span key={line} className="block">
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  );
}
