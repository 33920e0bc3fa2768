-- A seller sees what carriers said of their own parcels.
GRANT SELECT ON parcel_scan TO maru_seller;
ALTER TABLE parcel_scan ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS app ON parcel_scan;
DROP POLICY IF EXISTS own ON parcel_scan;
CREATE POLICY app ON parcel_scan TO maru_app USING (true) WITH CHECK (true);
CREATE POLICY own ON parcel_scan FOR SELECT TO maru_seller USING (EXISTS (SELECT FROM parcel p WHERE p.id = parcel_scan.parcel_id));
