-- What lists, product pages and searches read by. Partial where only live products are ever asked for.
CREATE INDEX product_by_popularity ON product (popularity DESC, id) WHERE state = 'live';
CREATE INDEX product_by_newest ON product (live_at DESC, id) WHERE state = 'live';
CREATE INDEX product_by_category ON product (category_id, popularity DESC, id) WHERE state = 'live';
CREATE INDEX offer_by_channel_price ON offer (channel_id, price) INCLUDE (variant_id) WHERE is_live;
CREATE INDEX variant_live ON variant (product_id, position) INCLUDE (id) WHERE is_live;
CREATE INDEX category_parent ON category (parent_id);

-- WORDS. Both extensions are trusted: the owner of a database may create them without being superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- One spelling for storing and asking. unaccent is only STABLE because its dictionary could be replaced; ours never is.
CREATE FUNCTION plain_text(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
  SELECT lower(unaccent('unaccent', normalize(t, NFKC)))
$$;

CREATE FUNCTION all_texts(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
  SELECT coalesce(string_agg(value, ' ' ORDER BY key), '') FROM jsonb_each_text(j)
$$;

-- Name, then the seller's own search words, then the summary. English and Arabic by their stems, everything also as it stands.
CREATE FUNCTION product_search(name jsonb, words text, summary jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = public, pg_temp AS $$
  SELECT setweight(to_tsvector('english', plain_text(coalesce(name ->> 'en', ''))), 'A')
      || setweight(to_tsvector('arabic', plain_text(coalesce(name ->> 'ar', ''))), 'A')
      || setweight(to_tsvector('simple', plain_text(all_texts(name))), 'A')
      || setweight(to_tsvector('simple', plain_text(words)), 'B')
      || setweight(to_tsvector('english', plain_text(coalesce(summary ->> 'en', ''))), 'C')
      || setweight(to_tsvector('simple', plain_text(all_texts(summary))), 'C')
$$;

ALTER TABLE product
  ADD COLUMN search tsvector GENERATED ALWAYS AS (product_search(name, search_words, summary)) STORED,
  ADD COLUMN search_text text GENERATED ALWAYS AS (plain_text(all_texts(name) || ' ' || search_words)) STORED;
CREATE INDEX product_search_idx ON product USING gin (search) WHERE state = 'live';
CREATE INDEX product_search_text_idx ON product USING gin (search_text gin_trgm_ops) WHERE state = 'live';

-- Products whose words are close to mistyped ones. The setting belongs to the function: the default of 0.6 misses "chari".
CREATE FUNCTION product_close_to(asked text) RETURNS TABLE (id uuid, closeness real) LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = public, pg_temp SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT p.id, word_similarity(asked, p.search_text) FROM product p WHERE p.state = 'live' AND asked <% p.search_text
$$;
