-- SPDX-License-Identifier: Apache-2.0
-- What a session's maker called it, so that the sessions of a name are found without a look at all.

ALTER TABLE sessions ADD COLUMN name VARCHAR(200);

CREATE INDEX sessions_by_name ON sessions (owner, name, id) WHERE name IS NOT NULL;
