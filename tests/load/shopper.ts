import http from "node:http";

/** As many connections as there are shoppers, kept open as browsers keep them. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

interface Answer {
  status: number;
  body: { result?: { data: { json: unknown } }; error?: { json: { message: string } } };
}

/** What the shop said no with: a refusal's code, and how many ms after it was asked. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly afterMs: number;

  constructor(code: string, afterMs: number) {
    super(code);
    this.afterMs = afterMs;
  }
}

/** A guest without a browser: sends the site's own origin and the cookies it was given. */
export class Shopper {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Calls a deed over tRPC. Throws Refused with the refusal's code. */
  async call<T>(procedure: string, input?: object): Promise<T> {
    const began = performance.now();
    const { body } = await this.#post(`/api/trpc/${procedure}`, JSON.stringify(input ? { json: input } : {}));
    if (!body.result) throw new Refused(body.error?.json.message ?? "no answer", performance.now() - began);
    return body.result.data.json as T;
  }

  /** The cookies as a browser would send them. */
  get cookie(): string {
    return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join("; ");
  }

  #post(path: string, body: string): Promise<Answer> {
    const headers = {
      origin: this.#origin,
      cookie: this.cookie,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const request = http.request(this.#origin + path, { method: "POST", agent, headers }, (response) => {
        this.#keep(response.headers["set-cookie"] ?? []);
        const parts: Buffer[] = [];
        response.on("data", (part) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()) }));
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

function parsed(text: string): Answer["body"] {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`not JSON: ${text.slice(0, 200)}`);
  }
}

const address = {
  email: "bench@maru.test",
  country: "US",
  firstName: "Ann",
  lastName: "Lee",
  line1: "1 Main St",
  city: "San Francisco",
  region: "CA",
  postalCode: "94103",
};

/** A whole purchase by a new guest. Resolves to the time of the confirming call in ms; throws Refused where the shop said no. */
export async function buy(origin: string, variantId: string): Promise<number> {
  const pay = await readyToPay(origin, variantId);
  return pay();
}

/** A new guest as far as the review, with a coupon on the cart where one is given; what it returns pays. */
export async function readyToPay(
  origin: string,
  variantId: string,
  { code, email = address.email }: { code?: string; email?: string } = {},
): Promise<() => Promise<number>> {
  const shopper = new Shopper(origin);
  await shopper.call("cart.add", { variantId, quantity: 1 });
  if (code) await shopper.call("cart.applyCoupon", { code });
  await shopper.call("checkout.start");
  await shopper.call("checkout.setAddress", { ...address, email });
  const { total } = await shopper.call<{ total: { amount: string; currency: string } }>("checkout.setShipping", {
    method: "standard",
  });
  return async () => {
    const began = performance.now();
    const outcome = await shopper.call<{ state?: string }>("checkout.pay", { total: total.amount, currency: total.currency });
    if (outcome.state !== "completed") throw new Error(`paid, and ${JSON.stringify(outcome)}`);
    return performance.now() - began;
  };
}

/** Runs `work` again and again, `width` at once, for as long as `goOn` says so. */
export async function atOnce(width: number, goOn: () => boolean, work: () => Promise<void>): Promise<void> {
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (goOn()) await work();
    }),
  );
}
