import { ids } from "./world-ids.ts";

const words = (en: string, ko = en, ar = en) => `'${JSON.stringify({ en, ko, ar }).replaceAll("'", "''")}'`;
const { channels, sellers, categories, products, variants, users, locations } = ids;

/** Everybody's password is `Maru-demo-1`; hashed cheaply, for it is tests that wait. */
const passwordHash = "$argon2id$v=19$m=4096,t=1,p=1$4cutOrtchko5Wc36jgPhTQ$Ht0J7lGt0rL6UTi5zCUqDyNL4YHvAcHo47kSXDBC5gs";

/** The cast as one script: few rows, each there for a reason. Prices are in cents, on the kiosk in won. */
export const worldRows = `
insert into channel (id, code, kind, name, locales, default_locale, currencies, currency, countries) values
  ('${channels.web}', 'web', 'web', ${words("Maru", "마루", "مارو")}, '{en,ko,ar}', 'en', '{USD,EUR,KRW,JPY,AED,KWD}', 'USD', '{US,KR,JP,DE,FR,GB,AE,KW}'),
  ('${channels.kiosk}', 'kiosk', 'kiosk', ${words("Kiosk", "키오스크", "كشك")}, '{ko,en}', 'ko', '{KRW}', 'KRW', '{KR}');
insert into channel_host (host, channel_id) values
  ('localhost', '${channels.web}'), ('127.0.0.1', '${channels.web}'), ('kiosk.localhost', '${channels.kiosk}');
insert into exchange_rate (base, currency, rate, source) values
  ('USD', 'EUR', 0.92, 'test'), ('USD', 'KRW', 1380, 'test'), ('USD', 'JPY', 150, 'test'), ('USD', 'AED', 3.6725, 'test'), ('USD', 'KWD', 0.307, 'test');

insert into seller (id, slug, name, story, country, city, legal) values
  ('${sellers.haneul}', 'haneul-works', ${words("Haneul Works", "하늘공방", "ورشة هانول")}, ${words("Porcelain from Icheon.")}, 'KR', ${words("Icheon", "이천", "إيتشون")}, '{"name": {"en": "Haneul Works"}, "address": "1 Kiln Road, Icheon", "registration": "123-45-67890"}'),
  ('${sellers.dune}', 'dune-and-thread', ${words("Dune & Thread", "듄앤스레드", "كثيب وخيط")}, ${words("Wool and linen from Kuwait.")}, 'KW', ${words("Kuwait City", "쿠웨이트", "الكويت")}, '{"name": {"en": "Dune & Thread"}, "address": "2 Souk Street, Kuwait City", "registration": "KW-1"}');
insert into category (id, parent_id, slug, path, name, intro, position) values
  ('${categories.kitchen}', null, 'kitchen', 'kitchen', ${words("Kitchen", "주방", "المطبخ")}, ${words("For the table.")}, 0),
  ('${categories.mugs}', '${categories.kitchen}', 'mugs', 'kitchen/mugs', ${words("Mugs", "머그", "أكواب")}, ${words("To drink from.")}, 0),
  ('${categories.textiles}', null, 'textiles', 'textiles', ${words("Textiles", "직물", "منسوجات")}, ${words("To wrap up in.")}, 1);

insert into product (id, slug, seller_id, category_id, state, name, summary, description, features, specification, options, popularity, live_at) values
  ('${products.mug}', 'blue-mug', '${sellers.haneul}', '${categories.mugs}', 'live', ${words("Porcelain mug", "백자 머그", "كوب خزفي")}, ${words("A mug for every morning.")}, ${words("Thrown by hand.")}, '{"en": ["Dishwasher safe"]}', '[]',
    '[{"code": "colour", "name": {"en": "Colour"}, "values": [{"code": "blue", "name": {"en": "Blue"}, "swatch": "#2a5caa"}, {"code": "white", "name": {"en": "White"}, "swatch": "#f5f5f0"}]}]', 40, '2026-01-01'),
  ('${products.bowl}', 'tea-bowl', '${sellers.haneul}', '${categories.mugs}', 'live', ${words("Tea bowl", "찻사발", "وعاء شاي")}, ${words("The last of its kiln.")}, ${words("One is left.")}, '{"en": []}', '[]', '[]', 30, '2026-01-02'),
  ('${products.throw}', 'wool-throw', '${sellers.dune}', '${categories.textiles}', 'live', ${words("Wool throw", "울 담요", "غطاء صوف")}, ${words("Warm and light.")}, ${words("Woven in Kuwait.")}, '{"en": []}', '[]',
    '[{"code": "size", "name": {"en": "Size"}, "values": [{"code": "small", "name": {"en": "Small"}}, {"code": "large", "name": {"en": "Large"}}]}]', 20, '2026-01-03'),
  ('${products.apron}', 'linen-apron', '${sellers.dune}', '${categories.kitchen}', 'live', ${words("Linen apron", "리넨 앞치마", "مئزر كتان")}, ${words("Reduced.")}, ${words("Washed linen.")}, '{"en": []}', '[]', '[]', 10, '2026-01-04');
insert into variant (id, product_id, seller_id, sku, options, position, weight_grams) values
  ('${variants.mugBlue}', '${products.mug}', '${sellers.haneul}', 'MUG-BLUE', '{"colour": "blue"}', 0, 400),
  ('${variants.mugWhite}', '${products.mug}', '${sellers.haneul}', 'MUG-WHITE', '{"colour": "white"}', 1, 400),
  ('${variants.bowl}', '${products.bowl}', '${sellers.haneul}', 'BOWL', '{}', 0, 300),
  ('${variants.throwSmall}', '${products.throw}', '${sellers.dune}', 'THROW-S', '{"size": "small"}', 0, 900),
  ('${variants.throwLarge}', '${products.throw}', '${sellers.dune}', 'THROW-L', '{"size": "large"}', 1, 1500),
  ('${variants.apron}', '${products.apron}', '${sellers.dune}', 'APRON', '{}', 0, 350);
insert into picture (product_id, position, alt, scene, width, height, tone)
  select id, 0, name, '{}', 1200, 1500, '#d8d4cc' from product;
insert into offer (variant_id, channel_id, price, compare_at) values
  ('${variants.mugBlue}', '${channels.web}', 1800, null), ('${variants.mugWhite}', '${channels.web}', 1800, null),
  ('${variants.bowl}', '${channels.web}', 2400, null), ('${variants.throwSmall}', '${channels.web}', 8000, null),
  ('${variants.throwLarge}', '${channels.web}', 12000, null), ('${variants.apron}', '${channels.web}', 4500, 6000),
  ('${variants.mugBlue}', '${channels.kiosk}', 25000, null), ('${variants.bowl}', '${channels.kiosk}', 33000, null);

insert into location (id, code, name, country) values
  ('${locations.seoul}', 'seoul', ${words("Seoul", "서울", "سيول")}, 'KR'), ('${locations.rotterdam}', 'rotterdam', ${words("Rotterdam")}, 'NL');
insert into stock_movement (variant_id, location_id, delta_on_hand, reason, idempotency_key) values
  ('${variants.mugBlue}', '${locations.seoul}', 10, 'received', 'world:1'), ('${variants.mugWhite}', '${locations.seoul}', 3, 'received', 'world:2'),
  ('${variants.bowl}', '${locations.seoul}', 1, 'received', 'world:3'), ('${variants.throwSmall}', '${locations.seoul}', 3, 'received', 'world:4'),
  ('${variants.throwSmall}', '${locations.rotterdam}', 2, 'received', 'world:5'), ('${variants.apron}', '${locations.rotterdam}', 50, 'received', 'world:6');

insert into shipping_method (id, code, name, position) values
  ('${ids.methods.standard}', 'standard', ${words("Standard", "일반 배송", "شحن عادي")}, 0), ('${ids.methods.express}', 'express', ${words("Express", "빠른 배송", "شحن سريع")}, 1);
insert into shipping_rate (method_id, countries, currency, price, free_from, days_min, days_max) values
  ('${ids.methods.standard}', '{US,JP}', 'USD', 890, 9000, 4, 8), ('${ids.methods.express}', '{US,JP}', 'USD', 1990, null, 2, 3),
  ('${ids.methods.standard}', '{DE,FR,GB}', 'USD', 590, 7500, 2, 5), ('${ids.methods.standard}', '{AE,KW}', 'USD', 690, 7500, 2, 4),
  ('${ids.methods.standard}', '{KR}', 'USD', 250, 4000, 1, 3), ('${ids.methods.standard}', '{KR}', 'KRW', 3000, 50000, 1, 3);
insert into tax_rate (country, region, ppm, included, on_shipping, valid_from) values
  ('US', 'CA', 72500, false, false, '2020-01-01'), ('DE', '', 190000, true, true, '2020-01-01'), ('KR', '', 100000, true, true, '2020-01-01'),
  ('AE', '', 50000, true, true, '2020-01-01');

insert into role (code, name, permissions, reach, is_built_in) values
  ('seller.owner', ${words("Shop owner")}, '{parcels.read,parcels.ship,products.read,products.write,inventory.read,inventory.write,staff.write}', 'shop', true),
  ('support', ${words("Support")}, '{orders.read,orders.cancel,parcels.read,payments.read,users.read,products.read,sellers.read}', 'office', true),
  ('admin', ${words("Administrator")}, '{orders.read,orders.cancel,orders.ship,parcels.read,payments.read,users.read,audit.read,users.ban,events.read,events.replay,products.read,sellers.read,roles.read,roles.give,roles.write}', 'office', true),
  ('super', ${words("Super administrator")}, '{*}', 'office', true);
insert into app_user (id, email, first_name, last_name, password_hash) values
  ('${users.shopper}', 'shopper@maru.test', 'Mina', 'Park', '${passwordHash}'), ('${users.seller}', 'seller@maru.test', 'Jisoo', 'Han', '${passwordHash}'),
  ('${users.seller2}', 'seller2@maru.test', 'Noura', 'Al-Sabah', '${passwordHash}'), ('${users.support}', 'support@maru.test', 'Ben', 'Ode', '${passwordHash}'),
  ('${users.admin}', 'admin@maru.test', 'Ada', 'Lind', '${passwordHash}'), ('${users.super}', 'super@maru.test', 'Sam', 'Roy', '${passwordHash}');
insert into user_role (user_id, role_code, seller_id) values
  ('${users.seller}', 'seller.owner', '${sellers.haneul}'), ('${users.seller2}', 'seller.owner', '${sellers.dune}'),
  ('${users.support}', 'support', null), ('${users.admin}', 'admin', null), ('${users.super}', 'super', null);
`;
