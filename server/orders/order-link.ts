import { sign, unsign } from "#server/platform/secrets.ts";

const purpose = "orders:link";
const tracking = "orders:track";

/** The key of the link that opens an order without signing in: the signature of its number. */
export function orderKey(number: string): string {
  const signed = sign(purpose, number);
  return signed.slice(signed.lastIndexOf(".") + 1);
}

/** Names an order to whoever proved number and email; it opens the small view only. */
export function trackToken(number: string): string {
  return sign(tracking, number).replace(".", "-");
}

/** An address with a dot is a file's to the web server, so the signature follows a hyphen; numbers have none. */
export function numberOfTrackToken(token: string): string | null {
  return unsign(tracking, token.replace("-", "."));
}

export function isOrderKey(number: string, key: string): boolean {
  return unsign(purpose, `${number}.${key}`) === number;
}
