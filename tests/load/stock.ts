import type pg from "pg";

/** Gives every variant on sale 100,000 more units, and returns them all: stock must not be what ends a measurement. */
export async function plentyOfStock(owner: pg.Pool): Promise<string[]> {
  await owner.query(`insert into stock_movement (variant_id, location_id, delta_on_hand, reason, idempotency_key)
    select distinct on (variant_id) variant_id, location_id, 100000, 'received', 'bench:' || variant_id from stock_level
    order by variant_id, location_id on conflict do nothing`);
  const { rows } = await owner.query(`select v.id from variant v join product p on p.id = v.product_id
    join offer o on o.variant_id = v.id and o.is_live join channel c on c.id = o.channel_id and c.code = 'web'
    join stock_level l on l.variant_id = v.id
    where v.is_live and p.state = 'live' group by v.id having sum(l.on_hand - l.reserved) > 50000 order by v.id`);
  return rows.map(({ id }) => id);
}

/** Leaves exactly `units` of a variant on the shelf. */
export async function setStock(owner: pg.Pool, variantId: string, units: number): Promise<void> {
  await owner.query(
    `insert into stock_movement (variant_id, location_id, delta_on_hand, reason, idempotency_key)
     select variant_id, location_id, case row_number() over (order by location_id) when 1 then $2::int else 0 end - (on_hand - reserved), 'counted',
       'bench:' || gen_random_uuid() from stock_level where variant_id = $1`,
    [variantId, units],
  );
}

/** Waits until no fact is under way any more, at most a minute: what follows an order belongs to it. */
export async function settled(owner: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const { rows } = await owner.query(`select 1 from outbox_delivery where delivered_at is null and dead_at is null
      union all select 1 from payment where state = 'authorised' limit 1`);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("the worker did not come to an end within a minute");
}
