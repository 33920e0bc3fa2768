-- A fact wakes those it concerns, and nobody where it concerns nobody: most facts of a cart do not.
CREATE OR REPLACE FUNCTION fan_out() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox_delivery (outbox_id, consumer, key) SELECT NEW.id, consumer, NEW.key FROM outbox_consumer WHERE topic = NEW.topic;
  PERFORM pg_notify('outbox', consumer) FROM outbox_consumer WHERE topic = NEW.topic;
  RETURN NULL;
END $$;
