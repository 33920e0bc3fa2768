import pg from "pg";
import { longSeller, longWord, type OddThing, oddThings } from "./odd-things.ts";

/** Where the odd things are sold: a channel of their own, so that no other journey meets them. Browsers know that names under `localhost` are this machine. */
export const oddHost = "odd.localhost";

/** Puts the odd things into the database that is driven. Whoever comes second finds them there. */
export async function openOddWorld(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('odd world'))");
    const known = await client.query("select from channel where code = 'odd'");
    if (known.rowCount === 0) await fill(client);
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client): Promise<void> {
  await client.query(`
    insert into channel (code, kind, name, locales, default_locale, currencies, currency, countries)
      select 'odd', kind, name, locales, default_locale, currencies, currency, countries from channel where code = 'web';
    insert into channel_host (host, channel_id) select '${oddHost}', id from channel where code = 'odd'`);
  const legal = { name: { en: longSeller }, address: longWord.repeat(3), registration: longWord, email: `${longWord}@maru.test` };
  await client.query(
    `insert into seller (slug, name, story, country, city, legal) values
      ('odd-quiet', '{"en": "Quiet hands"}', '{"en": ""}', 'KR', '{"en": "Icheon"}', $1), ('odd-longwinded', $2, $3, 'AE', $2, $1)`,
    [legal, { en: longSeller }, { en: `${longWord} `.repeat(8) }],
  );
  await client.query(`insert into category (slug, path, name, intro, position) values ('odd', 'odd', $1, $2, 900)`, [
    { en: `Oddities & ${longWord}` },
    { en: `${longWord} `.repeat(4) },
  ]);
  await client.query(`
    insert into category (parent_id, slug, path, name, intro)
    select up.id, below.slug, 'odd/' || below.slug, jsonb_build_object('en', below.slug || ' ' || (up.name ->> 'en')), '{"en": ""}'
    from category up, unnest('{odd-full,odd-empty}'::text[]) as below (slug) where up.path = 'odd'`);
  for (const thing of oddThings) await add(client, thing);
}

/** A thing with all its combinations, of which every seventh is sold out; pictures are those of the demo world. */
async function add(client: pg.Client, thing: OddThing): Promise<void> {
  const { slug, name, options, seller, pictures, reviews } = thing;
  const text = { en: name };
  const { rows } = await client.query<{ id: string }>(
    `insert into product (slug, seller_id, category_id, state, name, summary, description, features, specification, options, live_at)
      select $1, s.id, c.id, 'live', $2, $2, $3, $4, $5, $6, '2026-01-01' from seller s, category c where s.slug = $7 and c.slug = 'odd-full' returning id`,
    [slug, text, text, { en: [longWord] }, JSON.stringify([{ name: text, value: text }]), JSON.stringify(options), seller],
  );
  const id = rows[0]?.id;
  const choices = options.reduce<Record<string, string>[]>(
    (made, { code, values }) => made.flatMap((one) => values.map((value) => ({ ...one, [code]: value.code }))),
    [{}],
  );
  await client.query(
    `insert into variant (product_id, seller_id, sku, options, position)
      select p.id, p.seller_id, upper(p.slug) || '-' || n, choice, n
      from product p, jsonb_array_elements($2::jsonb) with ordinality as chosen (choice, n) where p.id = $1`,
    [id, JSON.stringify(choices)],
  );
  await client.query(`insert into offer (variant_id, channel_id, price, compare_at)
    select v.id, c.id, ${thing.price}, ${thing.compareAt} from variant v, channel c where v.product_id = '${id}' and c.code = 'odd'`);
  await client.query(`
    insert into stock_movement (variant_id, location_id, delta_on_hand, reason, idempotency_key)
      select v.id, (select id from location order by code limit 1), 50, 'received', 'odd:' || v.id
      from variant v where v.product_id = '${id}' and (v.position % 7 > 0 or ${choices.length} = 1);
    insert into picture (product_id, position, alt, scene, width, height, tone)
      select '${id}', row_number() over (order by id), alt, scene, width, height, tone from (select * from picture order by id limit ${pictures}) few`);
  if (reviews > 0) await review(client, id, reviews);
}

/** Many voices, some of them hard to set. */
async function review(client: pg.Client, productId: string | undefined, many: number): Promise<void> {
  await client.query(
    `insert into review (product_id, author, rating, title, body, lang, state, helpful, published_at)
      select $1, 'Reader ' || n, 5 - (n % 13) / 3, case when n % 5 = 0 then $2 else 'Voice ' || n end, case when n % 7 = 0 then repeat($2 || ' ', 9) else 'Said by number ' || n end,
        'en', 'published', n % 13, timestamptz '2026-11-01' - n * interval '1 minute'
      from generate_series(1, $3::int) n`,
    [productId, longWord, many],
  );
}
