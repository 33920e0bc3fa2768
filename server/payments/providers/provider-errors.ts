/** The provider could not be reached, or said "not now": nothing has happened there. */
export class ProviderUnavailable extends Error {
  override readonly name = "ProviderUnavailable";
  readonly retryAfterMs: number | null;

  constructor(message: string, retryAfterMs: number | null = null, cause?: unknown) {
    super(message, { cause });
    this.retryAfterMs = retryAfterMs;
  }
}

/** The request may have taken effect. Only the same key, or a look-up by attempt, may follow: never a new payment. */
export class ProviderOutcomeUnknown extends Error {
  override readonly name = "ProviderOutcomeUnknown";

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** A definite no, with the provider's own code (`captureTooLarge`, `notCapturable`, …): repeating it changes nothing. */
export class ProviderRejected extends Error {
  override readonly name = "ProviderRejected";
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number) {
    super(`the payment provider rejected the call: ${code} (${status})`);
    this.code = code;
    this.status = status;
  }
}
