-- CreateTable
CREATE TABLE "sale" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "channel_id" UUID NOT NULL,
    "plan_id" UUID,
    "planned_at" TIMESTAMPTZ(3),
    "name" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sale_price" (
    "sale_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "price" BIGINT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sale_price_pkey" PRIMARY KEY ("sale_id","variant_id")
);

-- CreateTable
CREATE TABLE "price_record" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "variant_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "price" BIGINT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sale_plan" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "channel_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "opens_minute" INTEGER NOT NULL,
    "products" INTEGER NOT NULL,
    "percents" INTEGER[],
    "is_active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "sale_plan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sale_plan_id_planned_at_key" ON "sale"("plan_id", "planned_at");

-- CreateIndex
CREATE UNIQUE INDEX "sale_id_channel_id_starts_at_ends_at_key" ON "sale"("id", "channel_id", "starts_at", "ends_at");

-- CreateIndex
CREATE INDEX "sale_price_variant_id_channel_id_idx" ON "sale_price"("variant_id", "channel_id");

-- CreateIndex
CREATE UNIQUE INDEX "price_record_variant_id_channel_id_until_key" ON "price_record"("variant_id", "channel_id", "until");

-- AddForeignKey
ALTER TABLE "sale" ADD CONSTRAINT "sale_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "sale_plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sale_price" ADD CONSTRAINT "sale_price_sale_id_channel_id_starts_at_ends_at_fkey" FOREIGN KEY ("sale_id", "channel_id", "starts_at", "ends_at") REFERENCES "sale"("id", "channel_id", "starts_at", "ends_at") ON DELETE RESTRICT ON UPDATE CASCADE;

-- PRICES FOR A TIME. Two of one variant never overlap (I-06), and they are in force by the clock alone.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE sale ADD CHECK (ends_at > starts_at), ADD FOREIGN KEY (channel_id) REFERENCES channel (id);
ALTER TABLE sale_plan ADD CHECK (opens_minute BETWEEN 0 AND 1439), ADD CHECK (products BETWEEN 1 AND 100), ALTER percents SET NOT NULL,
  ADD CHECK (cardinality(percents) > 0 AND 1 <= ALL (percents) AND 90 >= ALL (percents)), ADD FOREIGN KEY (channel_id) REFERENCES channel (id);
ALTER TABLE sale_price ADD CHECK (price > 0), ADD CHECK (ends_at > starts_at),
  ADD FOREIGN KEY (variant_id, channel_id) REFERENCES offer (variant_id, channel_id),
  ADD CONSTRAINT one_sale_at_a_time EXCLUDE USING gist (variant_id WITH =, channel_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
CREATE INDEX sale_price_ends ON sale_price (channel_id, ends_at);
CREATE INDEX sale_to_turn ON sale (starts_at) WHERE closed_at IS NULL;

-- What an offer costs now: the one place that knows. `compare_at` of a sale is the price it takes its place of.
CREATE VIEW offer_now AS
  SELECT o.variant_id, o.channel_id, o.is_live, coalesce(w.price, o.price) AS price,
    CASE WHEN w.price IS NULL THEN o.compare_at ELSE o.price END AS compare_at, w.sale_id, w.starts_at AS sale_from, w.ends_at AS sale_to
  FROM offer o LEFT JOIN sale_price w ON w.variant_id = o.variant_id AND w.channel_id = o.channel_id
    AND w.starts_at <= now() AND w.ends_at > now() AND w.price < o.price;

-- THE PRICE RECORD: what a variant was shown at before. A sale's prices are written when it opens and closes.
CREATE FUNCTION record_price() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sale_price w WHERE w.variant_id = OLD.variant_id AND w.channel_id = OLD.channel_id
    AND w.starts_at <= now() AND w.ends_at > now() AND w.price < OLD.price)
  THEN INSERT INTO price_record (variant_id, channel_id, price, until) VALUES (OLD.variant_id, OLD.channel_id, OLD.price, now()) ON CONFLICT DO NOTHING; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER record_change AFTER UPDATE ON offer FOR EACH ROW WHEN (OLD.is_live AND (NEW.price <> OLD.price OR NOT NEW.is_live)) EXECUTE FUNCTION record_price();
CREATE TRIGGER record_end AFTER DELETE ON offer FOR EACH ROW WHEN (OLD.is_live) EXECUTE FUNCTION record_price();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON price_record FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON price_record FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- The lowest price of the 30 days before a moment (Directive 98/6/EC, article 6a); null where nothing is recorded of them.
CREATE FUNCTION lowest_before(v uuid, c uuid, since timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT min(price) FROM price_record WHERE variant_id = v AND channel_id = c AND until > since - interval '30 days' AND until <= since
$$;

GRANT SELECT, INSERT ON sale_plan, sale, sale_price, price_record TO maru_app;
GRANT SELECT ON offer_now TO maru_app;
GRANT UPDATE (name, opens_minute, products, percents, is_active) ON sale_plan TO maru_app;
GRANT UPDATE (name, starts_at, ends_at, opened_at, closed_at) ON sale TO maru_app;
