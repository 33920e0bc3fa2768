-- CreateTable
CREATE TABLE "data_export" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA,

    CONSTRAINT "data_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "data_export_user_id_asked_at_idx" ON "data_export"("user_id", "asked_at");

-- CreateIndex
CREATE INDEX "data_export_expires_at_idx" ON "data_export"("expires_at");

ALTER TABLE data_export ADD CONSTRAINT data_export_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE;
GRANT SELECT, INSERT, DELETE ON data_export TO maru_app;
GRANT UPDATE (content) ON data_export TO maru_app;
