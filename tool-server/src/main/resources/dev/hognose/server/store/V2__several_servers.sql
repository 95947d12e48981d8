-- SPDX-License-Identifier: Apache-2.0
-- A server is alive until `held_until`; what it holds is its own until then. Its number is part of the ids it makes.

CREATE TABLE servers (
  id VARCHAR(40) PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  address VARCHAR(400) NOT NULL,
  held_until BIGINT NOT NULL
);

-- The one session that a name stands for where a session is asked for by its name.
CREATE TABLE names (
  owner VARCHAR(400) NOT NULL,
  name VARCHAR(100) NOT NULL,
  session_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (owner, name)
);

CREATE INDEX names_by_session ON names (session_id);

-- The server that works on the request; its status is 0 as long.
ALTER TABLE replies ADD COLUMN holder VARCHAR(40);

ALTER TABLE sessions DROP COLUMN held_until;
ALTER TABLE executions DROP COLUMN held_until;

CREATE INDEX executions_that_run ON executions (holder) WHERE status = 'running';
