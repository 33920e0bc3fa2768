import { sign, unsign } from "#server/platform/secrets.ts";

const purpose = "orders:link";

/** The key of the link that opens an order without signing in: the signature of its number. */
export function orderKey(number: string): string {
  const signed = sign(purpose, number);
  return signed.slice(signed.lastIndexOf(".") + 1);
}

export function isOrderKey(number: string, key: string): boolean {
  return unsign(purpose, `${number}.${key}`) === number;
}
