-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "owner_id" UUID NOT NULL,
    "seller_id" UUID,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_seller_id_list_idx" ON "saved_view"("seller_id", "list");

-- CreateIndex
CREATE INDEX "orders_state_placed_at_idx" ON "orders"("state", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "orders_placed_at_id_idx" ON "orders"("placed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "parcel_seller_id_created_at_id_idx" ON "parcel"("seller_id", "created_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names are somebody's own: two people may call different views the same.
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner_id, seller_id, list, lower(name)) NULLS NOT DISTINCT;
ALTER TABLE saved_view ADD CONSTRAINT known_list CHECK (list IN ('orders', 'products', 'customers', 'sellers', 'parcels'));
GRANT SELECT, INSERT, DELETE ON saved_view TO maru_app, maru_seller;
GRANT UPDATE (name, query, is_shared, updated_at) ON saved_view TO maru_app, maru_seller;
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON saved_view TO maru_app USING (true) WITH CHECK (true);
CREATE POLICY own ON saved_view TO maru_seller USING (seller_id = nullif(current_setting('app.seller', true), '')::uuid)
  WITH CHECK (seller_id = nullif(current_setting('app.seller', true), '')::uuid);

-- A shop's stock and offers, for its own connection: the tables themselves stay closed to it, and cost the shop nothing more.
CREATE VIEW own_stock WITH (security_barrier) AS
  SELECT s.variant_id, s.location_id, s.on_hand, s.reserved FROM stock_level s JOIN variant v ON v.id = s.variant_id
  WHERE v.seller_id = nullif(current_setting('app.seller', true), '')::uuid;
CREATE VIEW own_offer WITH (security_barrier) AS
  SELECT o.variant_id, o.channel_id, o.price, o.compare_at, o.is_live FROM offer o JOIN variant v ON v.id = o.variant_id
  WHERE v.seller_id = nullif(current_setting('app.seller', true), '')::uuid;
GRANT SELECT ON own_stock, own_offer TO maru_seller;

-- What an order is found by: its number, its email, the name on the parcel; any part of any of them.
CREATE FUNCTION order_words(number text, email text, address jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(number || ' ' || email || ' ' || coalesce(address ->> 'firstName', '') || ' ' || coalesce(address ->> 'lastName', ''))
$$;
CREATE INDEX order_words_idx ON orders USING gin (order_words(number, email, address) gin_trgm_ops);
CREATE INDEX attempt_in_review ON checkout_attempt (id) WHERE needs_review IS NOT NULL;
CREATE INDEX parcel_open ON parcel (seller_id, created_at, id) WHERE state IN ('new', 'confirmed', 'packed');
CREATE INDEX delivery_dead ON outbox_delivery (dead_at) WHERE dead_at IS NOT NULL;
CREATE INDEX payment_failed ON payment (created_at) WHERE state = 'failed';

-- Two rights that staff who look after orders need beside them; roles made later bring them along.
UPDATE role SET permissions = permissions || '{products.read,sellers.read}'::text[]
  WHERE code IN ('support', 'admin') AND NOT permissions @> '{products.read}'::text[];

-- A shop opens its parcel with what the carrier said of it, and of no other.
GRANT SELECT ON parcel_scan TO maru_seller;
ALTER TABLE parcel_scan ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS app ON parcel_scan;
DROP POLICY IF EXISTS own ON parcel_scan;
CREATE POLICY app ON parcel_scan TO maru_app USING (true) WITH CHECK (true);
CREATE POLICY own ON parcel_scan FOR SELECT TO maru_seller USING (EXISTS (SELECT FROM parcel p WHERE p.id = parcel_scan.parcel_id));
