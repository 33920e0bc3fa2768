-- CreateTable
CREATE TABLE "visitor" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "channel_id" UUID NOT NULL,
    "referrer_host" TEXT,
    "campaign" JSONB NOT NULL DEFAULT '{}',
    "browser" TEXT,
    "system" TEXT,
    "country" CHAR(2),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "linked_at" TIMESTAMPTZ(3),

    CONSTRAINT "visitor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "visitor_user_id_idx" ON "visitor"("user_id");

-- CreateIndex
CREATE INDEX "visitor_channel_id_idx" ON "visitor"("channel_id");

-- CreateIndex
CREATE INDEX "visitor_first_seen_at_idx" ON "visitor"("first_seen_at");

-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON visitor TO maru_app;
