import type { ClientBase } from "pg";
import type { OptionChoice, ProductOption } from "#server/catalog/shapes.ts";
import { chanceOf } from "../chance.ts";
import type { Words } from "../words.ts";

/** A product as it was sold: what an order freezes of it. Prices are minor units of the channel's currency, by its code. */
export interface Goods {
  productId: string;
  sellerId: string;
  seller: string;
  slug: string;
  name: Words;
  options: ProductOption[];
  taxClass: string;
  liveAt: Date;
  variants: {
    id: string;
    sku: string;
    options: OptionChoice;
    pictureId: string | null;
    locationId: string;
    prices: Record<string, string>;
  }[];
}

/** Who has ordered so far cannot have ordered everything: a larger world sells from its most visible part. */
const goodsMax = 4_000;

export async function readGoods(db: ClientBase): Promise<Goods[]> {
  const { rows } = await db.query(
    `SELECT p.id AS "productId", p.seller_id AS "sellerId", s.slug AS seller, p.slug, p.name, p.options, p.tax_class AS "taxClass",
       p.live_at AS "liveAt", sold.variants
     FROM (SELECT * FROM product WHERE state = 'live' ORDER BY id LIMIT $1) p JOIN seller s ON s.id = p.seller_id
     CROSS JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'options', v.options, 'locationId', home.location_id,
         'pictureId', (SELECT i.id FROM picture i WHERE i.product_id = p.id AND v.options @> i.options
           ORDER BY i.options = '{}'::jsonb, i.position LIMIT 1),
         'prices', (SELECT jsonb_object_agg(c.code, o.price::text) FROM offer o JOIN channel c ON c.id = o.channel_id
           WHERE o.variant_id = v.id AND o.is_live)) ORDER BY v.position, v.id) AS variants
       FROM variant v CROSS JOIN LATERAL (
         SELECT l.location_id FROM stock_level l WHERE l.variant_id = v.id ORDER BY l.on_hand DESC, l.location_id LIMIT 1) home
       WHERE v.product_id = p.id AND v.is_live AND EXISTS (SELECT FROM offer o WHERE o.variant_id = v.id AND o.is_live)) sold
     WHERE s.state = 'approved' AND sold.variants IS NOT NULL ORDER BY p.id`,
    [goodsMax],
  );
  return rows;
}

/** A few things are bought by everybody, most by some (a long tail). */
export function appealOf({ productId }: Pick<Goods, "productId">, random: string): number {
  return (0.02 + chanceOf(random, "appeal", productId).next()) ** -0.9;
}

/** One product in twenty has been talked about these days. */
export function appealLately(goods: Goods, random: string): number {
  return appealOf(goods, random) * (chanceOf(random, "talk", goods.productId).next() < 0.05 ? 5 : 1);
}
