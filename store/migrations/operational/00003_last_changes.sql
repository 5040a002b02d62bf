-- +goose Up

-- Up to where of the database's log each principal's own changes are. What it reads then comes from a replica only if that
-- has come as far.
CREATE TABLE last_changes (
    principal TEXT   NOT NULL PRIMARY KEY,
    position  BIGINT NOT NULL -- in the write-ahead log of PostgreSQL [bytes]
);

-- +goose Down

DROP TABLE last_changes;
