-- CreateTable
CREATE TABLE "favorite_list" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favorite_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "favorite" (
    "list_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favorite_pkey" PRIMARY KEY ("list_id","product_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "favorite_list_user_id_key" ON "favorite_list"("user_id");

-- CreateIndex
CREATE INDEX "favorite_list_updated_at_idx" ON "favorite_list"("updated_at");

-- CreateIndex
CREATE INDEX "favorite_product_id_idx" ON "favorite"("product_id");

-- AddForeignKey
ALTER TABLE "favorite" ADD CONSTRAINT "favorite_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "favorite_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE favorite_list ADD FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE;
ALTER TABLE favorite ADD CONSTRAINT favorite_product_id_fkey FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE;
GRANT SELECT, INSERT, UPDATE, DELETE ON favorite_list, favorite TO maru_app;
