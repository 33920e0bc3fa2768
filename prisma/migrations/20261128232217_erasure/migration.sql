-- ERASURE: one function of the owner's may replace what an order says of a person; the app can call it and nothing else.
CREATE FUNCTION is_erasing() RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT current_user NOT IN ('maru_app', 'maru_seller') AND coalesce(current_setting('app.erasing', true), '') = 'on' $$;

DROP TRIGGER frozen ON orders;
CREATE TRIGGER frozen BEFORE UPDATE ON orders FOR EACH ROW WHEN (NOT is_erasing()) EXECUTE FUNCTION freeze_except('state', 'user_id');
DROP TRIGGER released_once ON coupon_redemption;
CREATE TRIGGER released_once BEFORE UPDATE ON coupon_redemption FOR EACH ROW
  WHEN ((OLD.released_at IS NOT NULL OR NEW.released_at IS NULL) AND NOT is_erasing()) EXECUTE FUNCTION append_only();
-- A use that stays a use is not counted anew.
DROP TRIGGER apply ON coupon_redemption;
CREATE TRIGGER apply_new AFTER INSERT ON coupon_redemption FOR EACH ROW EXECUTE FUNCTION apply_redemption();
CREATE TRIGGER apply AFTER UPDATE ON coupon_redemption FOR EACH ROW
  WHEN (NEW.released_at IS DISTINCT FROM OLD.released_at) EXECUTE FUNCTION apply_redemption();

-- Orders, their amounts and the ledger stay for the tax office, with the country only; reviews stay without a name; the rest goes, with
-- the account and all that hangs on it. Whoever calls it has asked first whether money is open.
CREATE FUNCTION erase_person(person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE norm text; known text[]; BEGIN
  SELECT email_norm INTO norm FROM app_user WHERE id = person FOR UPDATE;
  IF norm IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.erasing', 'on', true);
  SELECT array_agg(DISTINCT e) INTO known FROM (
    SELECT norm AS e UNION SELECT lower(normalize(email, NFKC)) FROM orders WHERE user_id = person
    UNION SELECT lower(normalize(email, NFKC)) FROM linked_provider WHERE user_id = person AND email IS NOT NULL) all_of_them;

  UPDATE coupon_redemption r SET subject = 'erased:' || r.id FROM checkout_attempt a
    WHERE a.id = r.attempt_id AND (a.user_id = person OR lower(normalize(a.email, NFKC)) = norm);
  UPDATE checkout_attempt SET email = NULL, address = NULL WHERE user_id = person OR lower(normalize(email, NFKC)) = norm;
  UPDATE orders SET email = id || '@erased.invalid', address = jsonb_build_object('country', address -> 'country', 'firstName', '–', 'lastName', '–',
      'line1', '–', 'line2', NULL, 'city', '–', 'region', NULL, 'postalCode', '–', 'phone', NULL)
    WHERE user_id = person OR (user_id IS NULL AND lower(normalize(email, NFKC)) = norm);
  UPDATE review SET user_id = NULL, author = '–' WHERE user_id = person;
  DELETE FROM cart_line WHERE cart_id IN (SELECT id FROM cart WHERE user_id = person);
  DELETE FROM saved_line WHERE cart_id IN (SELECT id FROM cart WHERE user_id = person);
  DELETE FROM cart c WHERE user_id = person AND NOT EXISTS (SELECT FROM checkout_attempt a WHERE a.cart_id = c.id);
  UPDATE cart SET user_id = NULL, coupons = '{}' WHERE user_id = person;   -- what a checkout was made of keeps its row
  DELETE FROM mail WHERE lower(normalize(recipient, NFKC)) = ANY (known);
  DELETE FROM mail_link WHERE lower(normalize(email, NFKC)) = ANY (known);
  DELETE FROM audit_key WHERE subject = person;
  -- Every node lets go of the account before its row is gone.
  UPDATE app_user SET state = 'disabled', session_version = session_version + 1 WHERE id = person;
  DELETE FROM app_user WHERE id = person;
  PERFORM set_config('app.erasing', '', true);
END $$;
REVOKE ALL ON FUNCTION erase_person(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_person(uuid) TO maru_app;
