import { Client } from "pg";
import { openBank, rankProductsOf, savePast } from "./past.ts";
import { pictureRows } from "./pictures.ts";
import { priceRecordRows } from "./price-records.ts";
import type { Product } from "./product.ts";
import { brandRows } from "./reference/brands.ts";
import { categoryRows } from "./reference/categories.ts";
import { channelRows, hostRows, locationRows } from "./reference/channels.ts";
import { accountRoleRows, accountRows, roleRows } from "./reference/people.ts";
import { couponRows, promotionRows, salePlanRows } from "./reference/promotions.ts";
import { exchangeRateRows, taxRateRows } from "./reference/rates.ts";
import { type Seller, sellerRows, sellers } from "./reference/sellers.ts";
import { shippingMethodRows, shippingRateRows } from "./reference/shipping.ts";
import { ownProducts, resaleOf } from "./resale.ts";
import { offerRows, productRow, stockRows, variantRows } from "./rows.ts";
import { save } from "./save.ts";
import { products } from "./world.ts";

export interface SeedOptions {
  products?: number;
  sellers?: number;
  /** Another word makes another world; the same word always the same one. */
  random?: string;
  /** The demo's people with their published password. Only for a demo or a test. */
  accounts?: boolean;
  /** How many orders the last 90 days had; as many as fit the world where nothing is said. */
  orders?: number;
  /** The moment the past is counted from. */
  now?: Date;
  /** Write authored texts and prices again over rows that are there. */
  refresh?: boolean;
}

const batchSize = 500;
const ordersPerProduct = 2.5;
const ordersUsual = 3_000;

/**
 * Fills a migrated database with the demo world, in one transaction; connects as the owner. Safe to run again: rows are
 * known by keyed ids, stock by its idempotency key.
 */
export async function seed(
  databaseUrl: string,
  options: SeedOptions = {},
): Promise<{ products: number; sellers: number; orders: number; reviews: number }> {
  const { products: productCount = 120, sellers: sellerCount = 25, random = "maru", accounts = false, refresh = false } = options;
  const { orders: orderCount = Math.min(ordersUsual, Math.round(productCount * ordersPerProduct)), now = new Date() } = options;
  if (accounts) await openBank(databaseUrl);
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query("BEGIN");
    const list = sellers(sellerCount);
    await saveReference(db, list, refresh);
    if (accounts) await saveAccounts(db);
    let batch: Product[] = [];
    for (const product of products(ownProducts(productCount), list, random)) {
      batch.push(...[product, resaleOf(product, list)].filter((one) => one !== null));
      if (batch.length < batchSize) continue;
      await saveProducts(db, batch, refresh);
      batch = [];
    }
    await saveProducts(db, batch, refresh);
    const past = await savePast(db, { orders: orderCount, random, now, accounts });
    await db.query("COMMIT");
    if (past.orders > 0) await rankProductsOf(databaseUrl, now);
    return { products: productCount, sellers: sellerCount, ...past };
  } finally {
    await db.end();
  }
}

async function saveReference(db: Client, list: readonly Seller[], refresh: boolean) {
  const byId = { key: ["id"], refresh };
  await save(db, "channel", channelRows(), byId);
  await save(db, "channel_host", hostRows(), { key: ["host"], refresh });
  await save(db, "location", locationRows(), byId);
  await save(db, "exchange_rate", exchangeRateRows(), byId);
  await save(db, "tax_rate", taxRateRows(), byId);
  await save(db, "shipping_method", shippingMethodRows(), byId);
  await save(db, "shipping_rate", shippingRateRows(), byId);
  await save(db, "role", roleRows(), { key: ["code"], refresh });
  await save(db, "category", categoryRows(), byId);
  await save(db, "brand", brandRows(), byId);
  await save(db, "seller", sellerRows(list), byId);
  await save(db, "promotion", promotionRows(), byId);
  await save(db, "coupon", couponRows(), byId);
  await save(db, "sale_plan", salePlanRows(), byId);
}

async function saveAccounts(db: Client) {
  await save(db, "app_user", await accountRows(), { key: ["id"] });
  await save(db, "user_role", accountRoleRows(), { key: ["id"] });
}

async function saveProducts(db: Client, batch: readonly Product[], refresh: boolean) {
  const byId = { key: ["id"], refresh };
  await save(db, "product", batch.map(productRow), byId);
  await save(db, "variant", batch.flatMap(variantRows), byId);
  const offers = batch.flatMap(offerRows);
  await save(db, "offer", offers, { key: ["variant_id", "channel_id"], refresh });
  await save(db, "price_record", priceRecordRows(offers), { key: ["id"] });
  await save(db, "picture", batch.flatMap(pictureRows), { key: ["product_id", "position"], refresh });
  await save(db, "stock_movement", batch.flatMap(stockRows), { key: ["idempotency_key"] });
}
