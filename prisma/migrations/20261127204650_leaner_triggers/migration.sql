-- The same promises with less to do for each: nothing is called where nothing it looks at has changed, and what two statements did one does.

-- STATES: the way is looked up and written down in one statement, and only where the state is another.
CREATE OR REPLACE FUNCTION check_transition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE who text := coalesce(nullif(current_setting('app.actor', true), ''), 'system'); why text := nullif(current_setting('app.reason', true), ''); BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO state_change (entity, row_id, from_state, to_state, actor, reason, at)
    SELECT s.entity, NEW.id, NULL, s.name, who, why, clock_timestamp() FROM state s WHERE s.entity = TG_ARGV[0] AND s.name = NEW.state AND s.initial;
    IF NOT FOUND THEN RAISE EXCEPTION '% cannot start as %', TG_ARGV[0], NEW.state USING ERRCODE = '23514'; END IF;
    RETURN NULL;
  END IF;
  IF NEW.state = OLD.state THEN RETURN NULL; END IF;
  INSERT INTO state_change (entity, row_id, from_state, to_state, actor, reason, at)
  SELECT t.entity, NEW.id, t.from_state, t.to_state, who, why, clock_timestamp() FROM state_transition t
  WHERE t.entity = TG_ARGV[0] AND t.from_state = OLD.state AND t.to_state = NEW.state;
  IF NOT FOUND THEN RAISE EXCEPTION '%: no way from % to %', TG_ARGV[0], OLD.state, NEW.state USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;

-- A checkout is filled in more often than it moves on.
DROP TRIGGER state ON checkout_attempt;
CREATE TRIGGER state_new AFTER INSERT ON checkout_attempt FOR EACH ROW EXECUTE FUNCTION check_transition('attempt');
CREATE TRIGGER state AFTER UPDATE ON checkout_attempt FOR EACH ROW WHEN (NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION check_transition('attempt');
DROP TRIGGER closed ON checkout_attempt;
CREATE CONSTRAINT TRIGGER closed AFTER UPDATE ON checkout_attempt DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state IN ('completed', 'failed', 'expired')) EXECUTE FUNCTION check_attempt();

-- A payment's address is no money, and a tender that is only held pays nothing yet: the order's own check counts what was committed.
DROP TRIGGER money ON payment;
CREATE CONSTRAINT TRIGGER money AFTER UPDATE ON payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((NEW.state, NEW.authorised, NEW.captured, NEW.refunded) IS DISTINCT FROM (OLD.state, OLD.authorised, OLD.captured, OLD.refunded))
  EXECUTE FUNCTION check_tenders();
DROP TRIGGER money ON tender;
CREATE CONSTRAINT TRIGGER money_new AFTER INSERT ON tender DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state <> 'held') EXECUTE FUNCTION check_tenders();
CREATE CONSTRAINT TRIGGER money AFTER UPDATE ON tender DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_tenders();

-- Lines come with their order: a statement that Postgres plans once, where the general function has to write one each time.
CREATE FUNCTION born_with_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM orders WHERE id = NEW.order_id AND created_xid = pg_current_xact_id())
  THEN RAISE EXCEPTION '% is frozen', TG_TABLE_NAME USING ERRCODE = '55000'; END IF;
  RETURN NEW;
END $$;
DROP TRIGGER frozen ON order_line;
CREATE TRIGGER frozen BEFORE INSERT ON order_line FOR EACH ROW EXECUTE FUNCTION born_with_order();

-- STOCK: a place that has a row already is the rule.
CREATE OR REPLACE FUNCTION apply_movement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$   -- row lock and CHECK decide; nothing is read first
BEGIN
  FOR tries IN 1..2 LOOP
    UPDATE stock_level SET on_hand = on_hand + NEW.delta_on_hand, reserved = reserved + NEW.delta_reserved
    WHERE variant_id = NEW.variant_id AND location_id = NEW.location_id;
    EXIT WHEN FOUND;
    INSERT INTO stock_level (variant_id, location_id) VALUES (NEW.variant_id, NEW.location_id) ON CONFLICT DO NOTHING;
  END LOOP;
  RETURN NULL;
END $$;

-- OUTBOX: most facts of a cart concern nobody.
CREATE OR REPLACE FUNCTION fan_out() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox_delivery (outbox_id, consumer, key) SELECT NEW.id, consumer, NEW.key FROM outbox_consumer WHERE topic = NEW.topic;
  IF FOUND THEN PERFORM pg_notify('outbox', consumer) FROM outbox_consumer WHERE topic = NEW.topic; END IF;
  RETURN NULL;
END $$;
