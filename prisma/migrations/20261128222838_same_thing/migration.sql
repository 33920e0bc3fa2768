-- AlterTable
ALTER TABLE "variant" ADD COLUMN     "gtin" TEXT;

-- AlterTable
ALTER TABLE "promotion" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "variant_gtin_idx" ON "variant"("gtin");

-- Eight to fourteen digits, the last of which checks the others (GS1 General Specifications, 7.9: weights 3 and 1 from the right).
CREATE FUNCTION is_gtin(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT code ~ '^([0-9]{8}|[0-9]{12,14})$' AND
    (SELECT sum(digit::int * CASE WHEN n % 2 = 0 THEN 3 ELSE 1 END) % 10 = 0 FROM regexp_split_to_table(reverse(code), '') WITH ORDINALITY d (digit, n))
$$;
ALTER TABLE variant ADD CONSTRAINT gtin_is_one CHECK (is_gtin(gtin));

-- What has begun or ended before anybody was told needs no telling.
UPDATE promotion SET opened_at = now() WHERE starts_at <= now();
UPDATE promotion SET closed_at = now() WHERE ends_at <= now();
GRANT UPDATE (opened_at, closed_at) ON promotion TO maru_app;
