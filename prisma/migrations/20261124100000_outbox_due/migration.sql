-- Claiming takes the oldest first: with months of delivered facts behind it, it must not walk past them.
CREATE INDEX outbox_due ON outbox_delivery (consumer, outbox_id) WHERE delivered_at IS NULL AND dead_at IS NULL;
