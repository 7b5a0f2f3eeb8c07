-- The log and its projections.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TYPE "Kind" AS ENUM ('layer', 'component', 'vendor', 'offering', 'model', 'article');
CREATE TYPE "Origin" AS ENUM ('edit', 'live', 'api', 'merge', 'undo', 'revert', 'rollback', 'import', 'restore');
CREATE TYPE "Role" AS ENUM ('reader', 'contributor', 'maintainer', 'admin');

CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  display_name text NOT NULL,
  role "Role" NOT NULL DEFAULT 'contributor',
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX users_name_key ON users (name);

CREATE TABLE pages (
  id serial PRIMARY KEY,
  kind "Kind" NOT NULL,
  slug text NOT NULL,
  current integer,
  deleted boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX pages_kind_slug_key ON pages (kind, slug);

CREATE TABLE slugs (
  kind "Kind" NOT NULL,
  slug text NOT NULL,
  page_id integer NOT NULL,
  since integer NOT NULL,
  CONSTRAINT slugs_pkey PRIMARY KEY (kind, slug),
  CONSTRAINT slugs_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX slugs_page_id_idx ON slugs (page_id);

CREATE TABLE revisions (
  number integer PRIMARY KEY,
  page_id integer NOT NULL,
  parent integer,
  actor_id uuid NOT NULL,
  co_author_ids uuid[] DEFAULT ARRAY[]::uuid[],
  at timestamptz(3) NOT NULL,
  origin "Origin" NOT NULL,
  minor boolean NOT NULL DEFAULT false,
  summary text NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  record jsonb NOT NULL,
  deleted boolean NOT NULL DEFAULT false,
  byte_size integer NOT NULL,
  body_hash bytea NOT NULL,
  content_hash bytea NOT NULL,
  summary_hash bytea NOT NULL,
  chain_hash bytea NOT NULL,
  CONSTRAINT revisions_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT revisions_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX revisions_page_id_number_idx ON revisions (page_id, number DESC);
CREATE INDEX revisions_actor_id_number_idx ON revisions (actor_id, number DESC);
CREATE INDEX revisions_at_idx ON revisions (at);

-- The log is append-only for everyone who comes through SQL, whoever owns the table.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The revision log is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER revisions_are_immutable BEFORE UPDATE OR DELETE ON revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();
CREATE TRIGGER revisions_are_kept BEFORE TRUNCATE ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();

CREATE TABLE log_head (
  id boolean PRIMARY KEY DEFAULT true CONSTRAINT log_head_is_one_row CHECK (id),
  number integer NOT NULL,
  chain_hash bytea NOT NULL,
  at timestamptz(3)
);
INSERT INTO log_head (number, chain_hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE TABLE renderings (
  body_hash bytea NOT NULL,
  version integer NOT NULL,
  program text NOT NULL,
  headings jsonb NOT NULL,
  targets jsonb NOT NULL,
  embeds jsonb NOT NULL,
  citations jsonb NOT NULL,
  text text NOT NULL,
  CONSTRAINT renderings_pkey PRIMARY KEY (body_hash, version)
);

-- Projections. A row is what revisions `first` up to, not including, `last` say; what is said today has no `last`.

CREATE TABLE nodes (
  page_id integer NOT NULL,
  kind "Kind" NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  definition text NOT NULL,
  parent_id integer,
  position integer NOT NULL,
  notation text NOT NULL,
  status text NOT NULL,
  labels text[],
  first integer NOT NULL,
  last integer,
  log int4range GENERATED ALWAYS AS (int4range(first, last)) STORED,
  CONSTRAINT nodes_pkey PRIMARY KEY (page_id, first),
  CONSTRAINT nodes_say_one_thing_at_a_time EXCLUDE USING gist (page_id WITH =, log WITH &&)
);
CREATE INDEX nodes_at ON nodes USING gist (log);
CREATE INDEX nodes_began ON nodes (first) WHERE kind NOT IN ('model', 'article');
CREATE INDEX nodes_ended ON nodes (last) WHERE kind NOT IN ('model', 'article');
CREATE INDEX nodes_now ON nodes (kind, slug) WHERE last IS NULL;
CREATE INDEX nodes_titles_now ON nodes (lower(title)) WHERE last IS NULL;
CREATE INDEX nodes_children_now ON nodes (parent_id) WHERE last IS NULL;

CREATE TABLE placements (
  offering_id integer NOT NULL,
  claim_id text NOT NULL,
  component_id integer NOT NULL,
  role text NOT NULL,
  rank text NOT NULL,
  confidence text NOT NULL,
  since text,
  until text,
  world daterange NOT NULL,
  first integer NOT NULL,
  last integer,
  log int4range GENERATED ALWAYS AS (int4range(first, last)) STORED,
  CONSTRAINT placements_pkey PRIMARY KEY (offering_id, claim_id, first),
  CONSTRAINT placements_have_one_primary EXCLUDE USING gist (offering_id WITH =, world WITH &&, log WITH &&)
    WHERE (role = 'primary' AND rank <> 'deprecated')
);
-- The whole tree as of an instant is answered from the index alone.
CREATE INDEX placements_at ON placements USING gist (log, world)
  INCLUDE (offering_id, component_id, role, rank, confidence, since, until);
CREATE INDEX placements_began ON placements (first);
CREATE INDEX placements_ended ON placements (last);
CREATE INDEX placements_by_component ON placements (component_id) WHERE last IS NULL;

CREATE TABLE links (
  page_id integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  first integer NOT NULL,
  last integer,
  CONSTRAINT links_pkey PRIMARY KEY (page_id, kind, name, first)
);
CREATE INDEX links_to ON links (kind, lower(name)) WHERE last IS NULL;

-- Without accents, case and slashes: the text parser takes `request/response` for one word, the path of a file.
CREATE FUNCTION plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, translate(value, '/', ' ')));

CREATE TABLE search_documents (
  page_id integer PRIMARY KEY,
  kind "Kind" NOT NULL,
  title text NOT NULL,
  labels text NOT NULL,
  text text NOT NULL,
  vector tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', plain(title)), 'A') ||
    setweight(to_tsvector('simple', plain(title)), 'A') ||
    setweight(to_tsvector('english', plain(labels)), 'B') ||
    setweight(to_tsvector('english', plain(text)), 'D')
  ) STORED
);
CREATE INDEX search_documents_vector ON search_documents USING gin (vector);
CREATE INDEX search_documents_title ON search_documents USING gin (plain(title) gin_trgm_ops);
CREATE INDEX search_documents_labels ON search_documents USING gin (plain(labels) gin_trgm_ops);
CREATE INDEX search_documents_prefix ON search_documents (plain(title) text_pattern_ops);

-- The pages whose title or another name holds something like these words: `kuberntes`, `amzon dynamo`. The threshold is
-- looser than PostgreSQL's own 0.6, at which one slip in a short word is one too many.
CREATE FUNCTION similar_pages(words text) RETURNS TABLE (page_id integer, kind "Kind", likeness real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE SET pg_trgm.word_similarity_threshold = 0.45
BEGIN ATOMIC
  SELECT d.page_id, d.kind, greatest(
      (word_similarity(plain(words), plain(d.title)) + similarity(plain(words), plain(d.title))) / 2,
      word_similarity(plain(words), plain(d.labels)) * 0.7)
  FROM search_documents d
  WHERE plain(words) <% plain(d.title) OR plain(words) <% plain(d.labels);
END;
