-- AlterTable
ALTER TABLE "cart" ADD COLUMN     "coupons" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "checkout_attempt" ADD COLUMN     "coupons" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "discounts" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "discounts" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "promotion" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "name" JSONB NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'coupon',
    "state" TEXT NOT NULL DEFAULT 'active',
    "seller_id" UUID,
    "currency" CHAR(3) NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "benefits" JSONB NOT NULL,
    "combines" TEXT NOT NULL DEFAULT 'exclusive',
    "channel_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "promotion_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "max_uses" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "per_subject" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon_redemption" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "coupon_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "slot" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_slot" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "coupon_redemption_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "coupon_promotion_id_idx" ON "coupon"("promotion_id");

-- CreateIndex
CREATE INDEX "coupon_redemption_attempt_id_idx" ON "coupon_redemption"("attempt_id");

-- AddForeignKey
ALTER TABLE "coupon" ADD CONSTRAINT "coupon_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_redemption" ADD CONSTRAINT "coupon_redemption_coupon_id_fkey" FOREIGN KEY ("coupon_id") REFERENCES "coupon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A CODE IS ONE CODE, however it is typed.
ALTER TABLE "coupon" ADD COLUMN code_norm text GENERATED ALWAYS AS (upper(normalize(code, NFKC))) STORED;
CREATE UNIQUE INDEX coupon_code_norm_key ON coupon (code_norm);
ALTER TABLE coupon ADD CONSTRAINT within_limit CHECK (used >= 0 AND (max_uses IS NULL OR used <= max_uses)),
  ADD CHECK (per_subject BETWEEN 1 AND 1000), ADD CHECK (code_norm ~ '^[^\s[:cntrl:]]{3,40}$');
ALTER TABLE promotion ADD CHECK (state IN ('active', 'paused')), ADD CHECK (combines IN ('exclusive', 'own', 'all')),
  ADD CHECK (ends_at IS NULL OR ends_at > starts_at), ADD FOREIGN KEY (seller_id) REFERENCES seller (id);
ALTER TABLE cart ALTER coupons SET NOT NULL, ADD CHECK (cardinality(coupons) <= 10);
ALTER TABLE checkout_attempt ALTER coupons SET NOT NULL;

-- A REDEMPTION is a use. Lock order: attempt, coupon.
ALTER TABLE coupon_redemption ADD CHECK (slot BETWEEN 1 AND 10), ADD CHECK (subject_slot >= 1), ADD CHECK (length(subject) BETWEEN 3 AND 254),
  ADD FOREIGN KEY (attempt_id) REFERENCES checkout_attempt (id);
CREATE UNIQUE INDEX coupon_redemption_slot_key ON coupon_redemption (attempt_id, slot) WHERE released_at IS NULL;
CREATE UNIQUE INDEX coupon_redemption_subject_key ON coupon_redemption (coupon_id, subject, subject_slot) WHERE released_at IS NULL;

CREATE FUNCTION apply_redemption() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$   -- row lock and CHECK decide; nothing is read first
DECLARE a text; BEGIN
  SELECT state INTO a FROM checkout_attempt WHERE id = NEW.attempt_id FOR SHARE;
  IF TG_OP = 'INSERT' AND a <> 'open' OR TG_OP = 'UPDATE' AND a NOT IN ('failed', 'expired')
  THEN RAISE EXCEPTION 'a coupon cannot be % while its attempt is %', CASE TG_OP WHEN 'INSERT' THEN 'redeemed' ELSE 'given back' END, a USING ERRCODE = '23514'; END IF;
  UPDATE coupon SET used = used + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END WHERE id = NEW.coupon_id;
  RETURN NULL;
END $$;
CREATE TRIGGER apply AFTER INSERT OR UPDATE ON coupon_redemption FOR EACH ROW EXECUTE FUNCTION apply_redemption();
CREATE TRIGGER frozen BEFORE UPDATE ON coupon_redemption FOR EACH ROW WHEN (OLD.released_at IS NULL AND NEW.released_at IS NOT NULL)
  EXECUTE FUNCTION freeze_except('released_at');
CREATE TRIGGER released_once BEFORE UPDATE ON coupon_redemption FOR EACH ROW WHEN (OLD.released_at IS NOT NULL OR NEW.released_at IS NULL)
  EXECUTE FUNCTION append_only();
CREATE TRIGGER guard_new BEFORE INSERT ON coupon FOR EACH ROW WHEN (NEW.used <> 0) EXECUTE FUNCTION no_direct_write();
CREATE TRIGGER guard BEFORE UPDATE ON coupon FOR EACH ROW WHEN (NEW.used <> OLD.used) EXECUTE FUNCTION no_direct_write();

CREATE FUNCTION leaves_no_redemption() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$   -- at COMMIT
BEGIN
  IF EXISTS (SELECT FROM coupon_redemption WHERE attempt_id = NEW.id AND released_at IS NULL)
  THEN RAISE EXCEPTION 'attempt % is % but keeps a coupon', NEW.id, NEW.state USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER coupons AFTER UPDATE ON checkout_attempt DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state IN ('failed', 'expired') AND OLD.state <> NEW.state AND NEW.coupons <> '{}') EXECUTE FUNCTION leaves_no_redemption();

-- The only way to use coupons, all of them or none: as many as the channel allows per order, each as often as it allows per person, in its days.
-- One whose last use another took meanwhile breaks its CHECK.
CREATE FUNCTION redeem_coupons(p_attempt uuid, p_codes text[], p_subject text) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE n int; BEGIN
  INSERT INTO coupon_redemption (coupon_id, attempt_id, cart_id, slot, subject, subject_slot)
  SELECT k.id, a.id, a.cart_id, c.slot, p_subject, free.slot
  FROM unnest(p_codes) WITH ORDINALITY c (code, slot) JOIN coupon k ON k.code_norm = c.code JOIN promotion p ON p.id = k.promotion_id
    JOIN checkout_attempt a ON a.id = p_attempt JOIN channel h ON h.id = a.channel_id
    JOIN LATERAL (SELECT min(s) AS slot FROM generate_series(1, k.per_subject) s WHERE NOT EXISTS (SELECT FROM coupon_redemption r
      WHERE r.coupon_id = k.id AND r.subject = p_subject AND r.subject_slot = s AND r.released_at IS NULL)) free ON free.slot IS NOT NULL
  WHERE c.slot <= h.coupons_per_order AND p.state = 'active' AND p.starts_at <= now() AND (p.ends_at IS NULL OR p.ends_at > now())
    AND (p.channel_ids = '{}' OR a.channel_id = ANY (p.channel_ids)) AND (k.max_uses IS NULL OR k.used < k.max_uses)
  ORDER BY k.id;
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n < cardinality(p_codes) THEN RAISE EXCEPTION 'a coupon cannot be redeemed' USING ERRCODE = '23514'; END IF;
  RETURN n;
END $$;
REVOKE EXECUTE ON FUNCTION redeem_coupons FROM PUBLIC;
GRANT EXECUTE ON FUNCTION redeem_coupons TO maru_app;
GRANT SELECT, INSERT ON promotion, coupon TO maru_app;
GRANT UPDATE (name, kind, state, seller_id, currency, conditions, benefits, combines, channel_ids, starts_at, ends_at, is_public) ON promotion TO maru_app;
GRANT UPDATE (code, max_uses, per_subject) ON coupon TO maru_app;
GRANT SELECT, UPDATE (released_at) ON coupon_redemption TO maru_app;
