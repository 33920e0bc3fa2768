-- A seller sees the history of the orders that carry a parcel of theirs, not only of the parcel.
DROP POLICY own ON state_change;
CREATE POLICY own ON state_change FOR SELECT TO maru_seller USING (
  EXISTS (SELECT FROM parcel p WHERE p.id = state_change.row_id) OR EXISTS (SELECT FROM orders o WHERE o.id = state_change.row_id));

-- A shopper who needs more time may ask for it (WCAG 2.2.1): the hold then ends later.
DROP TRIGGER frozen ON hold;
CREATE TRIGGER frozen BEFORE UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION freeze_except('state', 'expires_at');
GRANT UPDATE (expires_at) ON hold TO maru_app;
