/** Every domain's facts, declared in this process: who delivers or tells facts imports this, so that payloads can be read. */
import "./cart/events.ts";
import "./catalog/events.ts";
import "./checkout/events.ts";
import "./identity/events.ts";
import "./inventory/events.ts";
import "./notifications/events.ts";
import "./offers/events.ts";
import "./orders/events.ts";
import "./payments/events.ts";
import "./privacy/events.ts";
import "./promotions/events.ts";
