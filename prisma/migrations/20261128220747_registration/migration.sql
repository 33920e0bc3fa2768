-- CreateTable
CREATE TABLE "mail_link" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "purpose" TEXT NOT NULL,
    "user_id" UUID,
    "email" TEXT NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "channel_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wrong_try" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wrong_try_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "mail_link_user_id_idx" ON "mail_link"("user_id");

-- CreateIndex
CREATE INDEX "mail_link_expires_at_idx" ON "mail_link"("expires_at");

-- AddForeignKey
ALTER TABLE "mail_link" ADD CONSTRAINT "mail_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE app_user ADD CONSTRAINT known_state CHECK (state IN ('pending', 'active', 'disabled', 'banned')),
  ADD CONSTRAINT no_password_before_proof CHECK (state <> 'pending' OR password_hash IS NULL);
ALTER TABLE mail_link ADD CONSTRAINT known_purpose CHECK (purpose IN ('confirm', 'known', 'reset', 'enter', 'newEmail', 'nobody')),
  ADD FOREIGN KEY (channel_id) REFERENCES channel (id);
ALTER TABLE wrong_try ADD CONSTRAINT counts CHECK (failures >= 0);
GRANT SELECT, INSERT, DELETE ON mail_link TO maru_app;
GRANT UPDATE (used_at, content) ON mail_link TO maru_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON wrong_try TO maru_app;
GRANT DELETE ON app_user TO maru_app;

-- A guest's order gets its owner once, when the owner of its address has an account; the rest of an order stays frozen.
DROP TRIGGER frozen ON orders;
CREATE TRIGGER frozen BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION freeze_except('state', 'user_id');
CREATE FUNCTION keep_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an order keeps its owner' USING ERRCODE = '55000'; END $$;
CREATE TRIGGER owned BEFORE UPDATE ON orders FOR EACH ROW
  WHEN (OLD.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id) EXECUTE FUNCTION keep_owner();
GRANT UPDATE (user_id) ON orders TO maru_app;
CREATE INDEX orders_of_guests ON orders (lower(normalize(email, NFKC))) WHERE user_id IS NULL;
