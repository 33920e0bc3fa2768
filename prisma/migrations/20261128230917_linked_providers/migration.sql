-- CreateTable
CREATE TABLE "linked_provider" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linked_provider_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "linked_provider_provider_subject_key" ON "linked_provider"("provider", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "linked_provider_user_id_provider_key" ON "linked_provider"("user_id", "provider");

-- AddForeignKey
ALTER TABLE "linked_provider" ADD CONSTRAINT "linked_provider_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE linked_provider ADD CONSTRAINT named CHECK (provider <> '' AND subject <> '' AND length(subject) <= 300);
GRANT SELECT, INSERT, DELETE ON linked_provider TO maru_app;
GRANT UPDATE (used_at, email) ON linked_provider TO maru_app;
