-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID,
    "guest_id" UUID,
    "purpose" TEXT NOT NULL,
    "text_version" INTEGER NOT NULL,
    "is_given" BOOLEAN NOT NULL,
    "channel_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_user_id_purpose_id_idx" ON "consent"("user_id", "purpose", "id");

-- CreateIndex
CREATE INDEX "consent_guest_id_purpose_id_idx" ON "consent"("guest_id", "purpose", "id");

-- CreateIndex
CREATE INDEX "consent_decided_at_idx" ON "consent"("decided_at");

ALTER TABLE consent ADD CONSTRAINT consent_has_one_holder CHECK (num_nonnulls(user_id, guest_id) = 1);
ALTER TABLE consent ADD CONSTRAINT consent_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE;
ALTER TABLE consent ADD CONSTRAINT consent_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel (id);
-- A decision is never changed: it is added to, and goes with the person.
GRANT SELECT, INSERT, DELETE ON consent TO maru_app;
