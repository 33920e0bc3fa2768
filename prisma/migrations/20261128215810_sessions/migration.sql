-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT new_id(),
    "user_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "refresh_hash" BYTEA NOT NULL,
    "turn" INTEGER NOT NULL DEFAULT 0,
    "turned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "browser" TEXT,
    "system" TEXT,
    "country" CHAR(2),
    "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE session
  ADD CONSTRAINT hash_is_sha256 CHECK (octet_length(refresh_hash) = 32),
  ADD CONSTRAINT turns_count CHECK (turn >= 0),
  ADD CONSTRAINT known_end CHECK ((ended_at IS NULL) = (end_reason IS NULL));
CREATE INDEX session_open ON session (user_id, seen_at DESC) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, DELETE ON session TO maru_app;
GRANT UPDATE (version, refresh_hash, turn, turned_at, seen_at, expires_at, proved_at, ended_at, end_reason) ON session TO maru_app;

-- Who keeps an account in memory is told when it changes, whoever changes it: a person's id, or null for everybody.
CREATE FUNCTION tell_account() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who text := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ->> TG_ARGV[0] ELSE to_jsonb(NEW) ->> TG_ARGV[0] END; BEGIN
  PERFORM pg_notify('live', jsonb_build_object('topic', 'accounts', 'payload', who)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER UPDATE ON app_user FOR EACH ROW
  WHEN ((OLD.state, OLD.session_version, OLD.email, OLD.first_name) IS DISTINCT FROM (NEW.state, NEW.session_version, NEW.email, NEW.first_name))
  EXECUTE FUNCTION tell_account('id');
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON user_role FOR EACH ROW EXECUTE FUNCTION tell_account('user_id');
CREATE TRIGGER told AFTER UPDATE ON role FOR EACH ROW WHEN (OLD.permissions IS DISTINCT FROM NEW.permissions) EXECUTE FUNCTION tell_account('nobody');
CREATE TRIGGER told AFTER UPDATE ON session FOR EACH ROW
  WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at OR OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION tell_account('user_id');
