-- CreateTable
CREATE TABLE "audit_key" (
    "subject" UUID NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "audit_key_pkey" PRIMARY KEY ("subject")
);

ALTER TABLE audit_key ADD CONSTRAINT key_is_aes256 CHECK (octet_length(key) = 32);
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_key TO maru_app;
GRANT SELECT, INSERT, UPDATE ON audit_key TO maru_seller;
CREATE INDEX audit_log_by_actor ON audit_log (actor, id);
