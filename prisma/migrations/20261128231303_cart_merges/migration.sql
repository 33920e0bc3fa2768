-- CreateTable
CREATE TABLE "cart_merge" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "cart_id" UUID NOT NULL,
    "lines" JSONB NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "cart_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cart_merge_cart_id_idx" ON "cart_merge"("cart_id");

-- AddForeignKey
ALTER TABLE "cart_merge" ADD CONSTRAINT "cart_merge_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON cart_merge TO maru_app;
