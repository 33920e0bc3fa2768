-- CreateTable
CREATE TABLE "saved_address" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID NOT NULL,
    "country" CHAR(2) NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "city" TEXT NOT NULL,
    "region" TEXT,
    "postal_code" TEXT,
    "phone" TEXT,
    "is_shipping_default" BOOLEAN NOT NULL DEFAULT false,
    "is_billing_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_address_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_address_user_id_created_at_idx" ON "saved_address"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "saved_address_removed_at_idx" ON "saved_address"("removed_at");

ALTER TABLE saved_address ADD CONSTRAINT saved_address_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX saved_address_one_shipping_default ON saved_address (user_id) WHERE is_shipping_default AND removed_at IS NULL;
CREATE UNIQUE INDEX saved_address_one_billing_default ON saved_address (user_id) WHERE is_billing_default AND removed_at IS NULL;
GRANT SELECT, INSERT, DELETE ON saved_address TO maru_app;
GRANT UPDATE (country, first_name, last_name, line1, line2, city, region, postal_code, phone, is_shipping_default, is_billing_default, removed_at)
  ON saved_address TO maru_app;
