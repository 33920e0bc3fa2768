/**
 * What personal data may be used for beyond what an order and an account need, each only where the person said yes. `version` is
 * that of the words at `privacy.purposes.<name>`: whoever changes what they mean raises it, and everybody is asked anew.
 */
export const purposes = {
  /** Suggestions and an order of lists made of what this person looked at, saved and bought. */
  personalisation: { version: 1 },
  /** How the shop's pages are used, by visitor. */
  measurement: { version: 1 },
  /** Mails about new things and offers, beside those about orders. */
  marketing: { version: 1 },
  /** One picture of the person over all channels of the shop, instead of one per channel. */
  acrossChannels: { version: 1 },
} as const;

export type Purpose = keyof typeof purposes;

export const purposeNames = Object.keys(purposes) as [Purpose, ...Purpose[]];
