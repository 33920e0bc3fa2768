import { countryName } from "#messages/format.ts";
import { westernOrder } from "#server/shipping/countries/country.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { recipientName } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";

/** An address in the order in which its country writes it. */
export function PostalAddress({ address, locale }: { address: StoredAddress; locale: string }) {
  const country = countries[address.country];
  const parts = (country?.order ?? westernOrder).filter((part) => part !== "firstName" && part !== "lastName");
  const lines = parts.flatMap((part) => {
    const value = part === "region" ? regionName(address, country?.regions ?? null) : address[part];
    return value ? [value] : [];
  });
  return (
    <address className="not-italic">
      {[recipientName(address), ...lines].map((line) => (
        <span key={line} className="block">
          <bdi>{line}</bdi>
        </span>
      ))}
      <span className="block">{countryName(address.country, locale)}</span>
    </address>
  );
}

function regionName({ region }: StoredAddress, names: Record<string, string> | null): string | null {
  return region && (names?.[region] ?? region);
}
