-- The promises of the shop, kept by Postgres. Lock order everywhere: attempt, coupon, customer account, stock by variant id, order, payment.

-- GENERIC GUARDS
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '55000'; END $$;   -- a correction is a new row, never an edit

CREATE FUNCTION no_direct_write() RETURNS trigger LANGUAGE plpgsql AS $$                    -- counters move only inside another row's trigger
BEGIN
  IF pg_trigger_depth() < 2 THEN RAISE EXCEPTION '% changes only through its movements', TG_TABLE_NAME USING ERRCODE = '55000'; END IF;
  RETURN coalesce(NEW, OLD);
END $$;

CREATE FUNCTION freeze_except() RETURNS trigger LANGUAGE plpgsql AS $$                      -- arguments: the only columns that may change
BEGIN
  IF to_jsonb(NEW) - TG_ARGV IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV
  THEN RAISE EXCEPTION '% is immutable but for %', TG_TABLE_NAME, TG_ARGV USING ERRCODE = '55000'; END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION stamp_xid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.created_xid := pg_current_xact_id(); RETURN NEW; END $$;                          -- xid8 of the whole transaction; xmin changes under SAVEPOINT

CREATE FUNCTION born_with_parent() RETURNS trigger LANGUAGE plpgsql AS $$                   -- arguments: parent table, column: children only in its transaction
DECLARE x xid8; BEGIN
  EXECUTE format('SELECT created_xid FROM %I WHERE id = $1', TG_ARGV[0]) INTO x USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  IF x IS DISTINCT FROM pg_current_xact_id() THEN RAISE EXCEPTION '% is frozen', TG_TABLE_NAME USING ERRCODE = '55000'; END IF;
  RETURN NEW;
END $$;

-- STATES
INSERT INTO state (entity, name, initial)
SELECT e, s, s = ANY (string_to_array(i, ' ')) FROM (VALUES
  ('attempt', 'open', 'open authorised completed failed expired'),
  ('payment', 'created', 'created requiresAction authorised captured failed cancelled'),
  ('order', 'awaitingDeposit confirmed', 'awaitingDeposit confirmed processing partlyShipped shipped delivered cancelled'),
  ('parcel', 'new', 'new confirmed packed shipped delivered lost cancelled'),
  ('hold', 'live', 'live consumed released'),
  ('tender', 'held', 'held committed released')) v (e, i, l), unnest(string_to_array(l, ' ')) s;

INSERT INTO state_transition (entity, from_state, to_state)
SELECT e, f, t FROM (VALUES
  ('attempt', 'open', 'authorised failed expired'), ('attempt', 'authorised', 'completed failed'),
  ('payment', 'created', 'requiresAction authorised failed cancelled'), ('payment', 'requiresAction', 'authorised failed cancelled'),
  ('payment', 'authorised', 'captured failed cancelled'),
  ('order', 'awaitingDeposit', 'confirmed cancelled'), ('order', 'confirmed', 'processing cancelled'),
  ('order', 'processing', 'partlyShipped shipped cancelled'), ('order', 'partlyShipped', 'shipped'), ('order', 'shipped', 'delivered'),
  ('parcel', 'new', 'confirmed cancelled'), ('parcel', 'confirmed', 'packed cancelled'), ('parcel', 'packed', 'shipped cancelled'),
  ('parcel', 'shipped', 'delivered lost'),
  ('hold', 'live', 'consumed released'), ('tender', 'held', 'committed released')) v (e, f, l), unnest(string_to_array(l, ' ')) t;

ALTER TABLE state_transition
  ADD FOREIGN KEY (entity, from_state) REFERENCES state (entity, name), ADD FOREIGN KEY (entity, to_state) REFERENCES state (entity, name);

CREATE FUNCTION check_transition() RETURNS trigger LANGUAGE plpgsql AS $$                   -- argument: the entity; one trigger serves every table
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM state WHERE entity = TG_ARGV[0] AND name = NEW.state AND initial)
    THEN RAISE EXCEPTION '% cannot start as %', TG_ARGV[0], NEW.state USING ERRCODE = '23514'; END IF;
    INSERT INTO state_change (entity, row_id, from_state, to_state, actor, reason, at)
    VALUES (TG_ARGV[0], NEW.id, NULL, NEW.state, coalesce(nullif(current_setting('app.actor', true), ''), 'system'),
            nullif(current_setting('app.reason', true), ''), clock_timestamp());
    RETURN NULL;
  END IF;
  IF NEW.state = OLD.state THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT FROM state_transition WHERE entity = TG_ARGV[0] AND from_state = OLD.state AND to_state = NEW.state)
  THEN RAISE EXCEPTION '%: no way from % to %', TG_ARGV[0], OLD.state, NEW.state USING ERRCODE = '23514'; END IF;
  INSERT INTO state_change (entity, row_id, from_state, to_state, actor, reason, at)
  VALUES (TG_ARGV[0], NEW.id, OLD.state, NEW.state, coalesce(nullif(current_setting('app.actor', true), ''), 'system'),
          nullif(current_setting('app.reason', true), ''), clock_timestamp());
  RETURN NULL;
END $$;

-- PEOPLE AND CARTS
ALTER TABLE app_user ADD COLUMN email_norm text GENERATED ALWAYS AS (lower(normalize(email, NFKC))) STORED;
CREATE UNIQUE INDEX app_user_email_norm_key ON app_user (email_norm);
ALTER TABLE app_user ADD CONSTRAINT one_at_sign CHECK (email ~ '^[^@\s[:cntrl:]]+@[^@\s[:cntrl:]]+$' AND length(email) <= 254);
CREATE UNIQUE INDEX user_role_once ON user_role (user_id, role_code, seller_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX one_open_cart_per_owner ON cart (user_id) WHERE state = 'open' AND user_id IS NOT NULL;
ALTER TABLE cart ADD FOREIGN KEY (channel_id) REFERENCES channel (id);
ALTER TABLE cart_line ADD CONSTRAINT sane_quantity CHECK (quantity BETWEEN 1 AND 9999), ADD FOREIGN KEY (variant_id) REFERENCES variant (id);
ALTER TABLE offer ADD CONSTRAINT sane_price CHECK (price >= 0 AND (compare_at IS NULL OR compare_at > price));
ALTER TABLE variant ADD FOREIGN KEY (seller_id) REFERENCES seller (id);

-- LEDGER
ALTER TABLE account
  ADD CHECK (kind IN ('customer', 'seller', 'platform')), ADD CHECK ((kind = 'platform') = (owner_id IS NULL)),
  ADD CONSTRAINT no_overdraft CHECK (balance >= 0),                       -- what a seller owes beyond it goes to a platform receivable
  ADD CONSTRAINT platform_has_no_balance CHECK ((kind = 'platform') = (balance IS NULL)),
  ADD UNIQUE NULLS NOT DISTINCT (kind, owner_id, purpose, currency);
ALTER TABLE ledger_tx ADD COLUMN created_xid xid8 NOT NULL;
ALTER TABLE ledger_entry ADD CHECK (amount <> 0);
CREATE FUNCTION apply_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE account SET balance = balance + NEW.amount WHERE id = NEW.account_id AND kind <> 'platform'; RETURN NULL; END $$;
CREATE FUNCTION check_ledger_tx() RETURNS trigger LANGUAGE plpgsql AS $$                     -- argument: the column that holds the transaction's id
DECLARE t uuid := to_jsonb(NEW) ->> TG_ARGV[0]; BEGIN
  IF (SELECT count(*) < 2 FROM ledger_entry WHERE tx_id = t)
    OR EXISTS (SELECT FROM ledger_entry e JOIN account a ON a.id = e.account_id WHERE e.tx_id = t GROUP BY a.currency HAVING sum(e.amount) <> 0)
  THEN RAISE EXCEPTION 'ledger transaction % does not balance', t USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER guard_new BEFORE INSERT ON account FOR EACH ROW WHEN (NEW.balance <> 0) EXECUTE FUNCTION no_direct_write();
CREATE VIEW platform_balance AS
  SELECT a.id, a.purpose, a.currency, coalesce(sum(e.amount), 0) AS balance
  FROM account a LEFT JOIN ledger_entry e ON e.account_id = a.id WHERE a.kind = 'platform' GROUP BY a.id;

-- ATTEMPT AND PAYMENT: money first, order later
ALTER TABLE checkout_attempt ADD CHECK (currency ~ '^[A-Z]{3}$'), ADD FOREIGN KEY (channel_id) REFERENCES channel (id), ADD FOREIGN KEY (cart_id) REFERENCES cart (id);
CREATE UNIQUE INDEX one_live_attempt_per_cart ON checkout_attempt (cart_id) WHERE state IN ('open', 'authorised');   -- two tabs, one payment
CREATE INDEX checkout_attempt_to_sweep ON checkout_attempt (expires_at) WHERE state IN ('open', 'authorised');
ALTER TABLE payment
  ADD CHECK (method IN ('card', 'transfer', 'cod')), ADD CHECK (amount > 0),
  ADD FOREIGN KEY (attempt_id, currency) REFERENCES checkout_attempt (id, currency),         -- never another currency
  ADD CONSTRAINT refund_capture_order CHECK (0 <= refunded AND refunded <= captured AND captured <= authorised),
  ADD CONSTRAINT dead_payment_has_no_money CHECK (state NOT IN ('failed', 'cancelled') OR captured = 0);
CREATE INDEX payment_to_reconcile ON payment (created_at) WHERE state IN ('created', 'requiresAction', 'authorised');
ALTER TABLE payment_op ADD CHECK (op IN ('authorise', 'capture', 'refund')), ADD CHECK (amount > 0);
CREATE FUNCTION apply_payment_op() RETURNS trigger LANGUAGE plpgsql AS $$                    -- cash is authorised by rule, so one rule serves every method
BEGIN
  UPDATE payment SET authorised = authorised + CASE NEW.op WHEN 'authorise' THEN NEW.amount ELSE 0 END,
    captured = captured + CASE NEW.op WHEN 'capture' THEN NEW.amount ELSE 0 END,
    refunded = refunded + CASE NEW.op WHEN 'refund' THEN NEW.amount ELSE 0 END,
    state = CASE NEW.op WHEN 'authorise' THEN 'authorised' WHEN 'capture' THEN 'captured' ELSE state END WHERE id = NEW.payment_id;
  RETURN NULL;
END $$;
CREATE FUNCTION void_gate() RETURNS trigger LANGUAGE plpgsql AS $$                           -- the share lock makes void and completion take turns
BEGIN
  PERFORM FROM checkout_attempt WHERE id = NEW.attempt_id FOR SHARE;
  IF EXISTS (SELECT FROM orders WHERE attempt_id = NEW.attempt_id AND state <> 'cancelled')
    AND NOT EXISTS (SELECT FROM payment WHERE attempt_id = NEW.attempt_id AND id <> NEW.id AND state IN ('authorised', 'captured'))
  THEN RAISE EXCEPTION 'payment % carries a living order', NEW.id USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER guard_new BEFORE INSERT ON payment FOR EACH ROW WHEN (NEW.authorised + NEW.captured + NEW.refunded <> 0) EXECUTE FUNCTION no_direct_write();
CREATE TRIGGER guard BEFORE UPDATE ON payment FOR EACH ROW
  WHEN ((NEW.state IN ('authorised', 'captured') AND OLD.state <> NEW.state)
    OR (NEW.authorised, NEW.captured, NEW.refunded) IS DISTINCT FROM (OLD.authorised, OLD.captured, OLD.refunded)) EXECUTE FUNCTION no_direct_write();
CREATE TRIGGER void_gate AFTER UPDATE ON payment FOR EACH ROW
  WHEN (NEW.state IN ('failed', 'cancelled') AND OLD.state <> NEW.state) EXECUTE FUNCTION void_gate();

-- ORDER
ALTER TABLE orders
  ADD COLUMN created_xid xid8 NOT NULL,
  ADD CHECK (number ~ '^[0-9A-HJKMNP-TV-Z]{10}$'), ADD CHECK (subtotal >= 0), ADD CHECK (discount BETWEEN 0 AND subtotal),
  ADD CHECK (shipping >= 0), ADD CHECK (tax_added >= 0), ADD CHECK (tax_included >= 0),      -- included tax is printed, never added
  ADD CONSTRAINT order_adds_up CHECK (total = subtotal - discount + shipping + tax_added),   -- mileage is a tender, not a discount
  ADD FOREIGN KEY (attempt_id, currency) REFERENCES checkout_attempt (id, currency), ADD FOREIGN KEY (channel_id) REFERENCES channel (id);
CREATE INDEX orders_placed ON orders (placed_at DESC, id DESC);
ALTER TABLE order_line
  ADD CHECK (quantity BETWEEN 1 AND 9999), ADD CHECK (unit_price >= 0), ADD CHECK (line_total = quantity::bigint * unit_price),
  ADD CHECK (discount BETWEEN 0 AND line_total), ADD CHECK (commission BETWEEN 0 AND line_total),
  ADD FOREIGN KEY (variant_id, seller_id) REFERENCES variant (id, seller_id);
ALTER TABLE tender
  ADD CHECK (kind IN ('card', 'transfer', 'cod', 'deposit', 'mileage', 'gift_card')), ADD CHECK (amount > 0),
  ADD CHECK (account_amount > 0 AND (kind = 'mileage' OR account_amount = amount)),          -- mileage counts in points
  ADD CHECK ((kind IN ('card', 'transfer', 'cod')) = (account_id IS NULL) AND (account_id IS NULL) = (account_amount IS NULL)),
  ADD FOREIGN KEY (account_id) REFERENCES account (id), ADD FOREIGN KEY (ledger_tx_id) REFERENCES ledger_tx (id);
CREATE VIEW tender_cover AS                                                                  -- the external part
  SELECT t.attempt_id, t.kind, t.amount, coalesce(p.covered, 0) AS covered, coalesce(p.captured, 0) AS captured
  FROM (SELECT attempt_id, kind, sum(amount) AS amount FROM tender WHERE state = 'committed' AND account_id IS NULL GROUP BY 1, 2) t
  LEFT JOIN LATERAL (SELECT sum(authorised) AS covered, sum(captured) AS captured FROM payment p
    WHERE p.attempt_id = t.attempt_id AND p.method = t.kind AND p.state IN ('authorised', 'captured')) p ON true;
CREATE VIEW order_unsettled AS                                                               -- must be empty: in the end captured = external part
  SELECT o.id, o.number, c.* FROM orders o JOIN tender_cover c USING (attempt_id)
  WHERE c.captured > c.amount OR (o.state = 'delivered' AND c.captured < c.amount);
CREATE FUNCTION order_gate() RETURNS trigger LANGUAGE plpgsql AS $$                          -- the one door for webhook, browser return and reconciler
BEGIN
  UPDATE checkout_attempt SET state = 'completed', updated_at = now() WHERE id = NEW.attempt_id AND state = 'authorised';
  IF NOT FOUND THEN RAISE EXCEPTION 'attempt % is not authorised', NEW.attempt_id USING ERRCODE = '23514'; END IF;
  NEW.created_xid := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE FUNCTION deposit_gate() RETURNS trigger LANGUAGE plpgsql AS $$                        -- a transfer is confirmed by its money; cash on delivery comes later
BEGIN
  IF EXISTS (SELECT FROM tender_cover WHERE attempt_id = NEW.attempt_id AND kind = 'transfer' AND captured < amount)
  THEN RAISE EXCEPTION 'order % still awaits its transfer', NEW.number USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION check_order_lines() RETURNS trigger LANGUAGE plpgsql AS $$                   -- argument: the column that holds the order's id
DECLARE o orders; BEGIN
  SELECT * INTO o FROM orders WHERE id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  IF (SELECT (count(*) = 0, coalesce(sum(line_total), 0), coalesce(sum(discount), 0)) <> (false, o.subtotal, o.discount) FROM order_line WHERE order_id = o.id)
  THEN RAISE EXCEPTION 'order % is not the sum of its lines', o.number USING ERRCODE = '23514'; END IF;
  IF EXISTS (SELECT FROM (SELECT variant_id, quantity AS q FROM order_line WHERE order_id = o.id AND tracks_stock
      UNION ALL SELECT variant_id, -quantity FROM hold WHERE attempt_id = o.attempt_id AND state = 'consumed') x GROUP BY variant_id HAVING sum(q) <> 0)
  THEN RAISE EXCEPTION 'order % sells what it does not hold', o.number USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION check_tenders() RETURNS trigger LANGUAGE plpgsql AS $$                       -- at COMMIT, for the attempt of an order, tender or payment
DECLARE o orders; paid bigint; BEGIN
  SELECT * INTO o FROM orders WHERE attempt_id = NEW.attempt_id;
  SELECT coalesce(sum(amount), 0) INTO paid FROM tender WHERE attempt_id = NEW.attempt_id AND state = 'committed';
  IF paid <> coalesce(o.total, 0) THEN RAISE EXCEPTION 'tenders % <> order total %', paid, o.total USING ERRCODE = '23514'; END IF;
  IF EXISTS (SELECT FROM tender t WHERE t.attempt_id = NEW.attempt_id AND state = 'committed' AND account_id IS NOT NULL AND account_amount IS DISTINCT FROM
      (SELECT -sum(e.amount) FROM ledger_entry e WHERE e.tx_id = t.ledger_tx_id AND e.account_id = t.account_id))
  THEN RAISE EXCEPTION 'a tender was not taken from its account' USING ERRCODE = '23514'; END IF;
  IF EXISTS (SELECT FROM tender_cover WHERE attempt_id = o.attempt_id AND kind = 'card' AND captured > amount)   -- too large a transfer is a fact: the view shows it
  THEN RAISE EXCEPTION 'captured more than the order costs' USING ERRCODE = '23514'; END IF;
  IF TG_TABLE_NAME = 'orders' AND EXISTS (SELECT FROM tender_cover WHERE attempt_id = o.attempt_id AND covered < amount)
  THEN RAISE EXCEPTION 'order % is not covered by payments', o.number USING ERRCODE = '23514'; END IF;
  IF TG_TABLE_NAME = 'orders' AND (NEW.state = 'awaitingDeposit') <> EXISTS (SELECT FROM tender_cover WHERE attempt_id = o.attempt_id AND kind <> 'card')
  THEN RAISE EXCEPTION 'an order starts as awaitingDeposit if, and only if, cash is due' USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION check_attempt() RETURNS trigger LANGUAGE plpgsql AS $$                       -- a closed attempt leaves nothing behind
BEGIN
  IF NEW.state = 'completed' AND NOT EXISTS (SELECT FROM orders WHERE attempt_id = NEW.id)
    OR NEW.state IN ('completed', 'failed', 'expired') AND (EXISTS (SELECT FROM hold WHERE attempt_id = NEW.id AND state = 'live')
      OR EXISTS (SELECT FROM tender WHERE attempt_id = NEW.id AND state = 'held'))
  THEN RAISE EXCEPTION 'attempt % is % but leaves loose ends', NEW.id, NEW.state USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER deposit AFTER UPDATE ON orders FOR EACH ROW WHEN (OLD.state = 'awaitingDeposit' AND NEW.state = 'confirmed') EXECUTE FUNCTION deposit_gate();
CREATE TRIGGER frozen BEFORE UPDATE ON tender FOR EACH ROW WHEN (OLD.state <> 'held' OR NEW.state = 'held') EXECUTE FUNCTION freeze_except();

-- An order is the fold of its parcels; while it awaits its deposit they wait with it.
CREATE FUNCTION order_state_of(o uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN count(*) FILTER (WHERE state <> 'cancelled') = 0 THEN 'cancelled'
    WHEN bool_and(state IN ('delivered', 'cancelled')) THEN 'delivered'
    WHEN bool_and(state IN ('shipped', 'delivered', 'lost', 'cancelled')) THEN 'shipped'
    WHEN bool_or(state IN ('shipped', 'delivered', 'lost')) THEN 'partlyShipped'
    WHEN bool_or(state IN ('confirmed', 'packed')) THEN 'processing'
    ELSE 'confirmed' END
  FROM parcel WHERE order_id = o
$$;
CREATE FUNCTION fold_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE was text; will text; BEGIN
  SELECT state INTO was FROM orders WHERE id = NEW.order_id FOR UPDATE;
  IF was IN ('awaitingDeposit', 'cancelled') THEN RETURN NULL; END IF;
  will := order_state_of(NEW.order_id);
  IF will <> was THEN UPDATE orders SET state = will WHERE id = NEW.order_id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER fold AFTER UPDATE ON parcel FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION fold_order();

-- STOCK: per variant and location, moved only by movements
ALTER TABLE stock_level ADD CONSTRAINT no_oversell CHECK (0 <= reserved AND reserved <= on_hand);
ALTER TABLE hold ADD CHECK (quantity > 0), ADD FOREIGN KEY (variant_id, location_id) REFERENCES stock_level (variant_id, location_id);
CREATE INDEX hold_expires ON hold (expires_at) WHERE state = 'live';
CREATE FUNCTION apply_movement() RETURNS trigger LANGUAGE plpgsql AS $$                      -- row lock and CHECK decide; nothing is read first
BEGIN
  INSERT INTO stock_level (variant_id, location_id) VALUES (NEW.variant_id, NEW.location_id) ON CONFLICT DO NOTHING;
  UPDATE stock_level SET on_hand = on_hand + NEW.delta_on_hand, reserved = reserved + NEW.delta_reserved
  WHERE variant_id = NEW.variant_id AND location_id = NEW.location_id;
  RETURN NULL;
END $$;
CREATE FUNCTION apply_hold() RETURNS trigger LANGUAGE plpgsql AS $$                          -- so reserved is always the sum of live holds
DECLARE a text; BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state = OLD.state THEN RETURN NULL; END IF;
  SELECT state INTO a FROM checkout_attempt WHERE id = NEW.attempt_id FOR SHARE;
  IF NEW.state = 'live' AND a NOT IN ('open', 'authorised') OR NEW.state = 'consumed' AND a <> 'completed'
  THEN RAISE EXCEPTION 'a % hold does not fit a % attempt', NEW.state, a USING ERRCODE = '23514'; END IF;
  INSERT INTO stock_movement (variant_id, location_id, delta_on_hand, delta_reserved, reason, actor, idempotency_key)
  VALUES (NEW.variant_id, NEW.location_id, CASE NEW.state WHEN 'consumed' THEN -NEW.quantity ELSE 0 END,
    CASE NEW.state WHEN 'live' THEN NEW.quantity ELSE -NEW.quantity END, NEW.state,
    coalesce(nullif(current_setting('app.actor', true), ''), 'system'), 'hold:' || NEW.id || ':' || NEW.state);
  RETURN NULL;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON stock_movement FOR EACH ROW WHEN (NEW.delta_reserved <> 0) EXECUTE FUNCTION no_direct_write();   -- only a hold reserves

-- PLUMBING: idempotency, outbox, audit
ALTER TABLE idempotency ADD CHECK (length(key) BETWEEN 8 AND 255);
CREATE FUNCTION fan_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox_delivery (outbox_id, consumer, key) SELECT NEW.id, consumer, NEW.key FROM outbox_consumer WHERE topic = NEW.topic;
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE INDEX outbox_undelivered ON outbox_delivery (consumer, key, outbox_id) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE FUNCTION keep_undelivered() RETURNS trigger LANGUAGE plpgsql AS $$                    -- argument: the column that holds the event's id
BEGIN
  IF EXISTS (SELECT FROM outbox_delivery WHERE outbox_id = (to_jsonb(OLD) ->> TG_ARGV[0])::bigint AND delivered_at IS NULL)
  THEN RAISE EXCEPTION 'event is not delivered yet' USING ERRCODE = '55000'; END IF;
  RETURN OLD;
END $$;
CREATE FUNCTION audit_hash(r audit_log) RETURNS bytea LANGUAGE sql AS $$
  SELECT sha256(r.prev || convert_to(jsonb_build_array(r.id, r.at AT TIME ZONE 'UTC', r.actor, r.action, r.target, r.before, r.after)::text, 'UTF8')) $$;
CREATE FUNCTION chain_audit() RETURNS trigger LANGUAGE plpgsql AS $$                         -- the id is taken inside the lock, or ids and chain disagree
BEGIN
  PERFORM pg_advisory_xact_lock(77001);
  NEW.at := clock_timestamp(); NEW.id := 1; NEW.prev := '\x00';
  SELECT id + 1, hash INTO NEW.id, NEW.prev FROM audit_log ORDER BY id DESC LIMIT 1;
  IF NOT FOUND THEN NEW.id := 1; NEW.prev := '\x00'; END IF;
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
CREATE VIEW audit_broken AS                                                                  -- must be empty
  SELECT a.id FROM audit_log a LEFT JOIN audit_log p ON p.id = a.id - 1 WHERE a.prev <> coalesce(p.hash, '\x00') OR a.hash <> audit_hash(a);

-- ATTACH
DO $$ DECLARE t text; n text; w text; f text; e text; BEGIN                                  -- table, trigger, when, function
  FOR t, n, w, f IN VALUES
    ('ledger_entry', 'apply_entry', 'AFTER INSERT', 'apply_entry()'), ('ledger_tx', 'stamp', 'BEFORE INSERT', 'stamp_xid()'),
    ('ledger_entry', 'frozen', 'BEFORE INSERT', 'born_with_parent(''ledger_tx'', ''tx_id'')'), ('account', 'guard', 'BEFORE UPDATE', 'no_direct_write()'),
    ('payment_op', 'apply_op', 'AFTER INSERT', 'apply_payment_op()'),
    ('payment', 'frozen', 'BEFORE UPDATE', 'freeze_except(''state'', ''authorised'', ''captured'', ''refunded'', ''failure'', ''redirect_url'')'),
    ('orders', 'gate', 'BEFORE INSERT', 'order_gate()'), ('orders', 'frozen', 'BEFORE UPDATE', 'freeze_except(''state'')'),
    ('order_line', 'frozen', 'BEFORE INSERT', 'born_with_parent(''orders'', ''order_id'')'),
    ('hold', 'apply_hold', 'AFTER INSERT OR UPDATE', 'apply_hold()'), ('hold', 'frozen', 'BEFORE UPDATE', 'freeze_except(''state'')'),
    ('stock_movement', 'apply_movement', 'AFTER INSERT', 'apply_movement()'),
    ('stock_level', 'guard', 'BEFORE INSERT OR UPDATE OR DELETE', 'no_direct_write()'),
    ('outbox', 'fan_out', 'AFTER INSERT', 'fan_out()'), ('outbox', 'keep', 'BEFORE DELETE', 'keep_undelivered(''id'')'),
    ('outbox_delivery', 'keep', 'BEFORE DELETE', 'keep_undelivered(''outbox_id'')'), ('audit_log', 'chain', 'BEFORE INSERT', 'chain_audit()')
  LOOP EXECUTE format('CREATE TRIGGER %I %s ON %I FOR EACH ROW EXECUTE FUNCTION %s', n, w, t, f); END LOOP;
  FOR t, n, w, f IN VALUES                                                                   -- checked at COMMIT, when all rows are there
    ('ledger_entry', 'balanced', 'AFTER INSERT', 'check_ledger_tx(''tx_id'')'), ('ledger_tx', 'balanced', 'AFTER INSERT', 'check_ledger_tx(''id'')'),
    ('orders', 'lines', 'AFTER INSERT', 'check_order_lines(''id'')'), ('order_line', 'lines', 'AFTER INSERT', 'check_order_lines(''order_id'')'),
    ('orders', 'money', 'AFTER INSERT', 'check_tenders()'), ('tender', 'money', 'AFTER INSERT OR UPDATE', 'check_tenders()'),
    ('payment', 'money', 'AFTER UPDATE', 'check_tenders()'), ('checkout_attempt', 'closed', 'AFTER UPDATE', 'check_attempt()')
  LOOP EXECUTE format('CREATE CONSTRAINT TRIGGER %I %s ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION %s', n, w, t, f); END LOOP;
  FOR e, t IN VALUES ('attempt', 'checkout_attempt'), ('payment', 'payment'), ('order', 'orders'), ('parcel', 'parcel'), ('hold', 'hold'), ('tender', 'tender')
  LOOP EXECUTE format('CREATE TRIGGER state AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION check_transition(%L)', t, e); END LOOP;
  FOREACH t IN ARRAY ARRAY['ledger_tx', 'ledger_entry', 'stock_movement', 'payment_op', 'order_line', 'state_change', 'audit_log'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION append_only()', t);
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION append_only()', t);
  END LOOP;
  FOR t IN SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', t); END LOOP;   -- the app needs no right on a counter
END $$;

-- GRANT: the app reads and adds; what it may change is listed
GRANT USAGE ON SCHEMA public TO maru_app, maru_seller;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO maru_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO maru_app, maru_seller;
REVOKE INSERT ON state, state_transition, state_change, stock_level, outbox_delivery FROM maru_app;
REVOKE ALL ON _prisma_migrations FROM maru_app;
GRANT SELECT ON _prisma_migrations TO maru_app;
GRANT UPDATE, DELETE ON idempotency, rate_window, webhook_inbox, outbox_delivery, outbox_consumer, cart, cart_line, mail, user_role, offer, picture, channel_host TO maru_app;
GRANT DELETE ON outbox TO maru_app;
GRANT UPDATE ON app_user, channel, seller, category, brand, product, variant, shipping_method, shipping_rate, tax_rate, role TO maru_app;
GRANT UPDATE (state, email, address, shipping_method, quote, total, failure, needs_review, expires_at, updated_at, cart_version, rate, locale, user_id) ON checkout_attempt TO maru_app;
GRANT UPDATE (state, failure, redirect_url) ON payment TO maru_app;
GRANT UPDATE (state) ON orders, hold TO maru_app;
GRANT UPDATE (state, ledger_tx_id) ON tender TO maru_app;
GRANT UPDATE (state, carrier, tracking_number, expected_from, expected_to, shipped_at, delivered_at) ON parcel TO maru_app, maru_seller;

-- TENANCY: a seller's transaction runs as maru_seller with app.seller set; unset means no row.
GRANT SELECT ON parcel, order_line, variant, product, picture, seller, channel, category, state_change, shipping_method TO maru_seller;
GRANT SELECT (id, number, state, address, placed_at, locale, currency, shipping_method, channel_id) ON orders TO maru_seller;
GRANT SELECT, INSERT ON outbox, audit_log TO maru_seller;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['variant', 'product', 'order_line', 'parcel'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY app ON %I TO maru_app USING (true) WITH CHECK (true)', t);
    EXECUTE format($p$CREATE POLICY own ON %I TO maru_seller USING (seller_id = nullif(current_setting('app.seller', true), '')::uuid)
      WITH CHECK (seller_id = nullif(current_setting('app.seller', true), '')::uuid)$p$, t);
  END LOOP;
  ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
  CREATE POLICY app ON orders TO maru_app USING (true) WITH CHECK (true);
  CREATE POLICY own ON orders FOR SELECT TO maru_seller USING (EXISTS (SELECT FROM parcel p WHERE p.order_id = orders.id
    AND p.seller_id = nullif(current_setting('app.seller', true), '')::uuid));
  ALTER TABLE state_change ENABLE ROW LEVEL SECURITY;
  CREATE POLICY app ON state_change TO maru_app USING (true);
  CREATE POLICY own ON state_change FOR SELECT TO maru_seller USING (EXISTS (SELECT FROM parcel p WHERE p.id = state_change.row_id));
END $$;
