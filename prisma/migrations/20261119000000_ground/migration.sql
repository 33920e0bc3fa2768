-- What the tables stand on: roles, ids, order numbers. Roles belong to the whole cluster, so they may be there already.
DO $$ DECLARE r text; BEGIN
  FOREACH r IN ARRAY ARRAY['maru_app', 'maru_seller'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', r); END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
  BEGIN
    IF NOT pg_has_role('maru_app', 'maru_seller', 'MEMBER') THEN GRANT maru_seller TO maru_app; END IF;
  EXCEPTION WHEN unique_violation THEN NULL;
  END;
END $$;

-- UUIDv7 (RFC 9562) on every Postgres we support: 48 bits of milliseconds, then chance.
CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- Random: a counted number tells rivals the sales and lets guests guess. Bytes 6 to 8 hold the uuid's version, not chance.
CREATE FUNCTION order_number() RETURNS text LANGUAGE sql VOLATILE AS $$
  WITH r AS MATERIALIZED (SELECT uuid_send(gen_random_uuid()) b)
  SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(b, i) & 31) + 1, 1), '')
  FROM r, unnest('{0,1,2,3,4,5,9,10,11,12}'::int[]) i
$$;
