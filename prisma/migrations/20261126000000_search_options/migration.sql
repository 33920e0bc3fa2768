-- A search for "blue mug" means the option as well as the name: the names of option values are words of the product too.
CREATE FUNCTION option_words(options jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
  SELECT coalesce(string_agg(word #>> '{}', ' '), '') FROM jsonb_path_query(options, '$[*].values[*].name.*') AS word
$$;

ALTER TABLE product DROP COLUMN search, DROP COLUMN search_text;
ALTER TABLE product
  ADD COLUMN search tsvector GENERATED ALWAYS AS
    (product_search(name, search_words || ' ' || option_words(options), summary)) STORED,
  ADD COLUMN search_text text GENERATED ALWAYS AS
    (plain_text(all_texts(name) || ' ' || search_words || ' ' || option_words(options))) STORED;
CREATE INDEX product_search_idx ON product USING gin (search) WHERE state = 'live';
CREATE INDEX product_search_text_idx ON product USING gin (search_text gin_trgm_ops) WHERE state = 'live';
