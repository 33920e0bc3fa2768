-- Every new mail asks which mails are due: it must not walk past all that were ever sent.
CREATE INDEX mail_due ON mail (created_at) WHERE sent_at IS NULL;
