-- Who is told of changes by a request to an address of theirs. The secret that signs is made of the installation's own.
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
