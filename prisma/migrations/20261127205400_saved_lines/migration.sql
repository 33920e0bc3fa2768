-- CreateTable
CREATE TABLE "saved_line" (
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seen_price" BIGINT NOT NULL,
    "seen_currency" CHAR(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_line_pkey" PRIMARY KEY ("cart_id","variant_id")
);

-- AddForeignKey
ALTER TABLE "saved_line" ADD CONSTRAINT "saved_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE saved_line ADD CONSTRAINT sane_quantity CHECK (quantity BETWEEN 1 AND 9999), ADD FOREIGN KEY (variant_id) REFERENCES variant (id);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_line TO maru_app;
