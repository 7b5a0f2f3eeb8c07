-- Who is told of changes by a request to an address of theirs. The secret signs each request, so it is kept as it is.
CREATE TABLE webhooks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
  url text NOT NULL,
  -- Only changes of these kinds of page; none named: of all.
  kinds text[] NOT NULL DEFAULT '{}',
  secret text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- The last revision that deliveries were made for.
  after integer NOT NULL,
  paused_at timestamptz(3),
  pause_reason text NOT NULL DEFAULT ''
);
CREATE INDEX webhooks_user_id_idx ON webhooks (user_id);

CREATE TABLE webhook_deliveries (
  id serial PRIMARY KEY,
  webhook_id uuid NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  revision integer NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL DEFAULT now(),
  at timestamptz(3) NOT NULL DEFAULT now(),
  answered_at timestamptz(3),
  status integer,
  error text NOT NULL DEFAULT '',
  CONSTRAINT webhook_deliveries_state CHECK (state IN ('waiting', 'done', 'failed'))
);
CREATE UNIQUE INDEX webhook_deliveries_webhook_id_revision_key ON webhook_deliveries (webhook_id, revision);
CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (next_at) WHERE state = 'waiting';

-- The letters and digits of a name, which all its spellings have in common: `AmazonS3`, `amazon-s3`.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_replace(plain(name), '[^[:alnum:]]+', '', 'g');

-- The keys of names, with and without what stands in brackets, and without one, two or three words before them, which may
-- be the vendor's name.
CREATE FUNCTION name_keys(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT coalesce(array_agg(DISTINCT array_to_string(words[place:], '')), '{}')
  FROM unnest(names) AS name,
    LATERAL (VALUES (name), (regexp_replace(name, '\([^)]*\)', ' ', 'g'))) AS spelled (spelling),
    LATERAL (SELECT string_to_array(trim(regexp_replace(plain(spelling), '[^[:alnum:]]+', ' ', 'g')), ' ') AS words) split,
    LATERAL generate_series(1, least(cardinality(words), 4)) AS place
  WHERE words[place] <> '';
END;
-- Pages are named rarely and looked up by a thousand names at once: no list of late entries to read each time.
CREATE INDEX nodes_name_keys ON nodes USING gin (name_keys(labels || ARRAY[title, slug])) WITH (fastupdate = off);

-- Names as they are compared and sorted, so that a list of many pages need not take each apart again.
CREATE FUNCTION plain_lines(labels text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN public.plain(array_to_string(labels, E'\n'));
ALTER TABLE nodes
  ADD COLUMN plain_title text GENERATED ALWAYS AS (plain(title)) STORED,
  ADD COLUMN plain_labels text GENERATED ALWAYS AS (plain_lines(labels)) STORED;

-- What is said today is found by its page, however long the past has become; the tree from these indexes alone, since its
-- rows lie among all that was said before.
CREATE UNIQUE INDEX nodes_now_by_page ON nodes (page_id) INCLUDE (slug, title, parent_id, status) WHERE last IS NULL;
CREATE INDEX placements_now_by_offering ON placements (offering_id)
  INCLUDE (component_id, role, rank, confidence, since, until, world) WHERE last IS NULL;
-- No read goes through the past of all pages at once: each page's is found by its own key.
DROP INDEX nodes_at;
-- The same rule by ranges of one page: the planner took an index that knows `page_id` itself for as quick as a B-tree,
-- and it takes twenty times as long.
ALTER TABLE nodes DROP CONSTRAINT nodes_say_one_thing_at_a_time;
ALTER TABLE nodes ADD CONSTRAINT nodes_say_one_thing_at_a_time
  EXCLUDE USING gist (int4range(page_id, page_id, '[]') WITH &&, log WITH &&);
