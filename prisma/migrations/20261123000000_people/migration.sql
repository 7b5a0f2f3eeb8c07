-- People: accounts, what they may do, what they said to each other, and what keeps order among them.

ALTER TABLE users ADD COLUMN about text NOT NULL DEFAULT '',
  ADD COLUMN email text,
  ADD COLUMN email_verified timestamptz(3),
  ADD COLUMN mail_wanted boolean NOT NULL DEFAULT true,
  ADD COLUMN password_hash text,
  ADD COLUMN suppressor boolean NOT NULL DEFAULT false,
  ADD COLUMN trusted boolean NOT NULL DEFAULT false;

ALTER TABLE pages ADD COLUMN merged_into integer;

ALTER TABLE revisions ADD COLUMN merged_into integer;

CREATE TABLE linked_accounts (
  provider text NOT NULL,
  provider_account_id text NOT NULL,
  user_id uuid NOT NULL,
  linked_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT linked_accounts_pkey PRIMARY KEY (provider, provider_account_id)
);

CREATE TABLE sessions (
  token_hash bytea NOT NULL,
  user_id uuid NOT NULL,
  expires timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  browser text NOT NULL DEFAULT '',

  CONSTRAINT sessions_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE one_time_links (
  token_hash bytea NOT NULL,
  purpose text NOT NULL,
  identifier text NOT NULL,
  expires timestamptz(3) NOT NULL,
  used_at timestamptz(3),

  CONSTRAINT one_time_links_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE api_tokens (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL,
  name text NOT NULL,
  prefix text NOT NULL,
  token_hash bytea NOT NULL,
  scopes text[],
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires timestamptz(3),
  last_used timestamptz(3),
  revoked_at timestamptz(3),

  CONSTRAINT api_tokens_pkey PRIMARY KEY (id)
);

CREATE TABLE blocks (
  id serial NOT NULL,
  user_id uuid NOT NULL,
  by_id uuid NOT NULL,
  reason text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  until timestamptz(3),
  lifted_at timestamptz(3),
  lifted_by uuid,

  CONSTRAINT blocks_pkey PRIMARY KEY (id)
);

CREATE TABLE audit_events (
  id serial NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  actor_id uuid,
  act text NOT NULL,
  page_id integer,
  user_id uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  reason text NOT NULL DEFAULT '',

  CONSTRAINT audit_events_pkey PRIMARY KEY (id)
);

CREATE TABLE kept_forms (
  token_hash bytea NOT NULL,
  user_id uuid,
  address text NOT NULL,
  fields jsonb NOT NULL,
  problem jsonb NOT NULL,
  conflict jsonb,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT kept_forms_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE revision_marks (
  revision integer NOT NULL,
  tags text[] DEFAULT ARRAY[]::text[],
  byte_delta integer NOT NULL,
  patrol text NOT NULL DEFAULT 'none',
  patrolled_by uuid,
  patrolled_at timestamptz(3),

  CONSTRAINT revision_marks_pkey PRIMARY KEY (revision)
);

CREATE TABLE suppressions (
  revision integer NOT NULL,
  text boolean NOT NULL,
  summary boolean NOT NULL,
  author boolean NOT NULL,
  reason text NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT suppressions_pkey PRIMARY KEY (revision)
);

CREATE TABLE protections (
  page_id integer NOT NULL,
  level text NOT NULL,
  until timestamptz(3),
  reason text NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT protections_pkey PRIMARY KEY (page_id)
);

CREATE TABLE idempotency_keys (
  actor_id uuid NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  page_id integer NOT NULL,
  revision integer NOT NULL,
  merged boolean NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor_id, key)
);

CREATE TABLE held_edits (
  id serial NOT NULL,
  actor_id uuid NOT NULL,
  page_id integer,
  title text NOT NULL,
  proposal jsonb NOT NULL,
  rules text[],
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  state text NOT NULL DEFAULT 'waiting',
  decided_by uuid,
  decided_at timestamptz(3),
  revision integer,

  CONSTRAINT held_edits_pkey PRIMARY KEY (id)
);

CREATE TABLE linked_hosts (
  host text NOT NULL,
  first integer NOT NULL,

  CONSTRAINT linked_hosts_pkey PRIMARY KEY (host)
);

CREATE TABLE watches (
  user_id uuid NOT NULL,
  page_id integer NOT NULL,
  since timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  seen integer NOT NULL DEFAULT 0,

  CONSTRAINT watches_pkey PRIMARY KEY (user_id, page_id)
);

CREATE TABLE notifications (
  id serial NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  by_id uuid,
  page_id integer,
  revision integer,
  thread_id integer,
  post_id integer,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  read_at timestamptz(3),
  mailed_at timestamptz(3),

  CONSTRAINT notifications_pkey PRIMARY KEY (id)
);

CREATE TABLE threads (
  id serial NOT NULL,
  page_id integer NOT NULL,
  title text NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  resolved_by uuid,
  resolved_at timestamptz(3),

  CONSTRAINT threads_pkey PRIMARY KEY (id)
);

CREATE TABLE posts (
  id serial NOT NULL,
  thread_id integer NOT NULL,
  parent_id integer,
  by_id uuid NOT NULL,
  body text NOT NULL,
  body_hash bytea NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  hidden_by uuid,
  hidden_at timestamptz(3),

  CONSTRAINT posts_pkey PRIMARY KEY (id)
);

CREATE TABLE rate_limits (
  key varchar(255) NOT NULL,
  points integer NOT NULL DEFAULT 0,
  expire bigint,

  CONSTRAINT rate_limits_pkey PRIMARY KEY (key)
);

CREATE INDEX linked_accounts_user_id_idx ON linked_accounts(user_id);
CREATE INDEX sessions_user_id_idx ON sessions(user_id);
CREATE UNIQUE INDEX api_tokens_token_hash_key ON api_tokens(token_hash);
CREATE INDEX api_tokens_user_id_idx ON api_tokens(user_id);
CREATE INDEX blocks_user_id_idx ON blocks(user_id);
CREATE INDEX audit_events_page_id_idx ON audit_events(page_id);
CREATE INDEX audit_events_user_id_idx ON audit_events(user_id);
CREATE INDEX audit_events_actor_id_idx ON audit_events(actor_id);
CREATE INDEX kept_forms_at_idx ON kept_forms(at);
CREATE INDEX idempotency_keys_at_idx ON idempotency_keys(at);
CREATE INDEX held_edits_state_id_idx ON held_edits(state, id);
CREATE INDEX watches_page_id_idx ON watches(page_id);
CREATE INDEX notifications_user_id_id_idx ON notifications(user_id, id DESC);
CREATE INDEX threads_page_id_last_at_idx ON threads(page_id, last_at DESC);
CREATE INDEX posts_thread_id_id_idx ON posts(thread_id, id);
CREATE INDEX posts_by_id_id_idx ON posts(by_id, id DESC);
CREATE UNIQUE INDEX users_email_key ON users(email);

ALTER TABLE linked_accounts ADD CONSTRAINT linked_accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE blocks ADD CONSTRAINT blocks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE revision_marks ADD CONSTRAINT revision_marks_revision_fkey FOREIGN KEY (revision) REFERENCES revisions(number) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE suppressions ADD CONSTRAINT suppressions_revision_fkey FOREIGN KEY (revision) REFERENCES revisions(number) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE protections ADD CONSTRAINT protections_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE held_edits ADD CONSTRAINT held_edits_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE watches ADD CONSTRAINT watches_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE watches ADD CONSTRAINT watches_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE notifications ADD CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE threads ADD CONSTRAINT threads_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE threads ADD CONSTRAINT threads_by_id_fkey FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE posts ADD CONSTRAINT posts_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE posts ADD CONSTRAINT posts_by_id_fkey FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Values that the code knows by name.
ALTER TABLE revision_marks ADD CONSTRAINT revision_marks_patrol CHECK (patrol IN ('none', 'waiting', 'done'));
ALTER TABLE protections ADD CONSTRAINT protections_level CHECK (level IN ('trusted', 'maintainer'));
ALTER TABLE held_edits ADD CONSTRAINT held_edits_state CHECK (state IN ('waiting', 'approved', 'refused'));
ALTER TABLE suppressions ADD CONSTRAINT suppressions_hide_something CHECK (text OR summary OR author);

CREATE INDEX revision_marks_waiting ON revision_marks (revision) WHERE patrol = 'waiting';
CREATE INDEX revision_marks_tags ON revision_marks USING gin (tags);
CREATE INDEX blocks_in_force ON blocks (user_id) WHERE lifted_at IS NULL;
CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
-- One unread notification of a watched page at a time: what was not read yet is not repeated.
CREATE UNIQUE INDEX notifications_watched_once ON notifications (user_id, page_id)
  WHERE kind = 'watched' AND read_at IS NULL;
CREATE UNIQUE INDEX users_name_in_any_case ON users (lower(name));
CREATE UNIQUE INDEX users_email_in_any_case ON users (lower(email));

-- What was done with a privilege stays told.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit log is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_events_are_immutable BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER audit_events_are_kept BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();

-- Revisions that were written before there were marks.
INSERT INTO revision_marks (revision, byte_delta)
  SELECT number, byte_size - coalesce(lag(byte_size) OVER (PARTITION BY page_id ORDER BY number), 0) FROM revisions;

-- The log as everybody may see it: what is suppressed is not there. Whoever reads revisions for others reads this.
CREATE VIEW shown_revisions AS
  SELECT r.number, r.page_id, r.parent, r.at, r.origin, r.minor, r.deleted, r.merged_into, r.byte_size, r.content_hash,
    CASE WHEN s.author THEN NULL ELSE r.actor_id END AS actor_id,
    CASE WHEN s.author THEN ARRAY[]::uuid[] ELSE r.co_author_ids END AS co_author_ids,
    CASE WHEN s.summary THEN '' ELSE r.summary END AS summary,
    CASE WHEN s.text THEN NULL ELSE r.slug END AS slug,
    CASE WHEN s.text THEN NULL ELSE r.title END AS title,
    CASE WHEN s.text THEN NULL ELSE r.body END AS body,
    CASE WHEN s.text THEN NULL ELSE r.record END AS record,
    CASE WHEN s.text THEN NULL ELSE r.body_hash END AS body_hash,
    coalesce(s.text, false) AS text_hidden, coalesce(s.summary, false) AS summary_hidden,
    coalesce(s.author, false) AS author_hidden
  FROM revisions r LEFT JOIN suppressions s ON s.revision = r.number;

-- What this installation made up once and all its nodes share, such as the key that signs sign-in cookies.
CREATE TABLE settings (
  name text PRIMARY KEY,
  value text NOT NULL
);

CREATE INDEX pages_merged ON pages (merged_into) WHERE merged_into IS NOT NULL;

-- The hosts that texts linked to before they were counted.
INSERT INTO linked_hosts (host, first)
  SELECT lower(found[1]), min(number)
  FROM revisions CROSS JOIN LATERAL
    regexp_matches(body || ' ' || record::text, 'https?://([a-z0-9.-]+)', 'gi') AS found
  GROUP BY 1;

-- When somebody last said that a page is still right, without changing it.
ALTER TABLE pages ADD COLUMN looked_at timestamptz(3), ADD COLUMN looked_by uuid;
