-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970. A row is held by `holder` until `held_until`; `fence` grows with each holder.

CREATE TABLE facts (
  name VARCHAR(40) PRIMARY KEY,
  value VARCHAR(200) NOT NULL
);

CREATE TABLE sessions (
  id VARCHAR(40) PRIMARY KEY,
  owner VARCHAR(400) NOT NULL,
  terms TEXT NOT NULL,
  state ${bytes},
  current_execution VARCHAR(40),
  fence BIGINT NOT NULL,
  holder VARCHAR(200),
  held_until BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX sessions_by_owner ON sessions (owner, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE executions (
  id VARCHAR(40) PRIMARY KEY,
  owner VARCHAR(400) NOT NULL,
  session_id VARCHAR(40),
  status VARCHAR(40) NOT NULL,
  terms TEXT NOT NULL,
  json ${bytes},
  pack ${bytes},
  state ${bytes},
  fence BIGINT NOT NULL,
  holder VARCHAR(200),
  held_until BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX executions_by_session ON executions (session_id);
CREATE INDEX executions_by_expiry ON executions (expires_at);

CREATE TABLE programs (
  owner VARCHAR(400) NOT NULL,
  id VARCHAR(100) NOT NULL,
  request TEXT NOT NULL,
  used_at BIGINT NOT NULL,
  PRIMARY KEY (owner, id)
);

CREATE TABLE replies (
  owner VARCHAR(400) NOT NULL,
  key VARCHAR(255) NOT NULL,
  fingerprint ${bytes} NOT NULL,
  status INTEGER NOT NULL,
  media_type VARCHAR(200) NOT NULL,
  body ${bytes} NOT NULL,
  location VARCHAR(400),
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (owner, key)
);

CREATE INDEX replies_by_expiry ON replies (expires_at);
