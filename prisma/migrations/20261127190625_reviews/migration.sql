-- AlterTable
ALTER TABLE "product" ADD COLUMN     "rating_spread" INTEGER[] DEFAULT ARRAY[0, 0, 0, 0, 0]::INTEGER[],
ADD COLUMN     "trend" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "product_id" UUID NOT NULL,
    "variant_id" UUID,
    "user_id" UUID,
    "order_id" UUID,
    "order_line_n" INTEGER,
    "author" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "helpful" INTEGER NOT NULL DEFAULT 0,
    "unhelpful" INTEGER NOT NULL DEFAULT 0,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "review_user_id_product_id_key" ON "review"("user_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_order_id_order_line_n_key" ON "review"("order_id", "order_line_n");

-- CreateIndex
CREATE INDEX "payment_op_payment_id_idx" ON "payment_op"("payment_id");

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- WHAT A REVIEW MUST BE
ALTER TABLE review
  ADD CHECK (rating BETWEEN 1 AND 5), ADD CHECK (helpful >= 0 AND unhelpful >= 0),
  ADD CHECK (lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  ADD CHECK (length(author) BETWEEN 1 AND 80), ADD CHECK (length(title) <= 150), ADD CHECK (length(body) BETWEEN 1 AND 5000),
  ADD CHECK (length(reply) BETWEEN 1 AND 2000),
  ADD CONSTRAINT reply_has_its_day CHECK ((reply IS NULL) = (replied_at IS NULL)),
  ADD CONSTRAINT published_has_its_day CHECK (state <> 'published' OR published_at IS NOT NULL),
  ADD CONSTRAINT whole_line CHECK ((order_id IS NULL) = (order_line_n IS NULL)),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id),
  ADD FOREIGN KEY (order_id, order_line_n) REFERENCES order_line (order_id, n);

INSERT INTO state (entity, name, initial)
SELECT 'review', s, s IN ('pending', 'published') FROM unnest('{pending,published,rejected,removed,underAppeal}'::text[]) s;
INSERT INTO state_transition (entity, from_state, to_state) VALUES
  ('review', 'pending', 'published'), ('review', 'pending', 'rejected'), ('review', 'published', 'removed'),
  ('review', 'rejected', 'underAppeal'), ('review', 'removed', 'underAppeal'),
  ('review', 'underAppeal', 'published'), ('review', 'underAppeal', 'rejected'), ('review', 'underAppeal', 'removed');
CREATE TRIGGER state AFTER INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION check_transition('review');

-- Verified means: the line was delivered, and was of this product.
CREATE FUNCTION check_review_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM order_line l JOIN variant v ON v.id = l.variant_id JOIN parcel p ON p.order_id = l.order_id AND p.seller_id = l.seller_id
    WHERE l.order_id = NEW.order_id AND l.n = NEW.order_line_n AND v.product_id = NEW.product_id AND p.state = 'delivered')
  THEN RAISE EXCEPTION 'a review is verified by a delivered line of its product' USING ERRCODE = '23514'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER line BEFORE INSERT ON review FOR EACH ROW WHEN (NEW.order_id IS NOT NULL) EXECUTE FUNCTION check_review_line();

-- HOW HELPFUL: the lower bound of Wilson's score interval (95 %) for the share of helpful votes, with one imagined vote of each kind,
-- so that an unvoted review stands between praised and disliked ones. E. B. Wilson, JASA 22 (1927); E. Miller, How Not To Sort By Average Rating (2009).
CREATE FUNCTION vote_score(helpful int, unhelpful int) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT (p + 1.9208 / n - 1.96 * sqrt((p * (1 - p) + 0.9604 / n) / n)) / (1 + 3.8416 / n)
  FROM (SELECT (helpful + 1)::double precision / (helpful + unhelpful + 2) AS p, (helpful + unhelpful + 2)::double precision AS n) votes
$$;
ALTER TABLE review ADD COLUMN usefulness double precision NOT NULL GENERATED ALWAYS AS (vote_score(helpful, unhelpful)) STORED;

-- Every order in which reviews are read is an index: a page of ten is ten steps, however many there are.
CREATE INDEX review_helpful ON review (product_id, usefulness DESC, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX review_recent ON review (product_id, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX review_highest ON review (product_id, rating DESC, usefulness DESC, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX review_lowest ON review (product_id, rating, usefulness DESC, published_at DESC, id DESC) WHERE state = 'published';

-- WHAT A PRODUCT'S CARD SAYS: kept by the reviews themselves, one update per product and statement.
UPDATE product SET rating_sum = 0, rating_count = 0 WHERE rating_count <> 0 OR rating_sum <> 0;
ALTER TABLE product ALTER COLUMN rating_spread SET NOT NULL, ADD CONSTRAINT five_stars CHECK (cardinality(rating_spread) = 5);
CREATE FUNCTION count_ratings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format($q$
    UPDATE product p SET rating_sum = p.rating_sum + d.stars, rating_count = p.rating_count + d.many,
      rating_spread = ARRAY(SELECT a + b FROM unnest(p.rating_spread, d.spread) WITH ORDINALITY AS s (a, b, star) ORDER BY star)
    FROM (SELECT product_id, sum(n * rating)::int AS stars, sum(n)::int AS many,
        ARRAY[coalesce(sum(n) FILTER (WHERE rating = 1), 0), coalesce(sum(n) FILTER (WHERE rating = 2), 0), coalesce(sum(n) FILTER (WHERE rating = 3), 0),
          coalesce(sum(n) FILTER (WHERE rating = 4), 0), coalesce(sum(n) FILTER (WHERE rating = 5), 0)]::int[] AS spread
      FROM (%s) changed WHERE state = 'published' GROUP BY product_id HAVING sum(n) <> 0 OR sum(n * rating) <> 0) d
    WHERE p.id = d.product_id$q$,
    concat_ws(' UNION ALL ',
      CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT product_id, rating, state, 1 AS n FROM now_there' END,
      CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT product_id, rating, state, -1 AS n FROM was_there' END));
  RETURN NULL;
END $$;
CREATE TRIGGER ratings_in AFTER INSERT ON review REFERENCING NEW TABLE AS now_there FOR EACH STATEMENT EXECUTE FUNCTION count_ratings();
CREATE TRIGGER ratings_move AFTER UPDATE ON review REFERENCING OLD TABLE AS was_there NEW TABLE AS now_there FOR EACH STATEMENT EXECUTE FUNCTION count_ratings();
CREATE TRIGGER ratings_out AFTER DELETE ON review REFERENCING OLD TABLE AS was_there FOR EACH STATEMENT EXECUTE FUNCTION count_ratings();
CREATE TRIGGER ratings BEFORE UPDATE ON product FOR EACH ROW
  WHEN ((NEW.rating_sum, NEW.rating_count, NEW.rating_spread) IS DISTINCT FROM (OLD.rating_sum, OLD.rating_count, OLD.rating_spread)) EXECUTE FUNCTION no_direct_write();
CREATE TRIGGER ratings_new BEFORE INSERT ON product FOR EACH ROW
  WHEN (NEW.rating_sum <> 0 OR NEW.rating_count <> 0 OR NEW.rating_spread <> '{0,0,0,0,0}') EXECUTE FUNCTION no_direct_write();

CREATE INDEX product_by_trend ON product (trend DESC, popularity DESC, id) WHERE state = 'live';

GRANT SELECT ON review TO maru_app;
CREATE INDEX product_by_rating ON product (((rating_sum + 28.0) / (rating_count + 8)) DESC, id) WHERE state = 'live';
