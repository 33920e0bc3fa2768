import type { ScanCode } from "../view.ts";

/** A parcel as its carrier knows it. */
export interface Consignment {
  carrier: string;
  trackingNumber: string;
  shippedAt: Date;
  /** The day by which it was promised. */
  expectedTo: Date | null;
  /** The carrier's first scan that we know of. */
  firstScanAt: Date | null;
}

export interface Scan {
  code: ScanCode;
  at: Date;
}

/**
 * Somebody who carries parcels and says where they are. `scansOf` gives every scan up to `now`, the same ones each time it is
 * asked; it may go over the network, so it is never asked inside a transaction, and throws when nobody answers.
 */
export interface Carrier {
  /** Whether this adapter speaks for the carrier a seller named. */
  carries(name: string): boolean;
  scansOf(consignment: Consignment, now: Date): Promise<Scan[]>;
}
