-- +goose Up

-- Applications name three rules, a term and where their coin goes, and endorsers sign a seal of plan, lots and trade file.
-- What was signed before can not be issued any more.

ALTER TABLE application_terms RENAME COLUMN rule_version TO issuance_rule_version;
ALTER TABLE application_terms ADD COLUMN holding_rule_version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE application_terms ADD COLUMN return_rule_version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE application_terms ADD COLUMN term_ends_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE application_terms ADD COLUMN into_trade BOOLEAN NOT NULL DEFAULT FALSE;

-- The sealed bodies that endorsers were asked to sign for; the issue anchors one. Another is made when the rules make
-- another plan of the same application.
CREATE TABLE trade_files (
    application_id TEXT   NOT NULL,
    plan_hash      TEXT   NOT NULL,
    lots_root      TEXT   NOT NULL,
    body_hash      TEXT   NOT NULL, -- Keccak-256 of body
    seal           TEXT   NOT NULL, -- of the three hashes
    body           TEXT   NOT NULL, -- canonical JSON
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (application_id, plan_hash)
);

DROP TABLE endorsements;
CREATE TABLE endorsements (
    application_id TEXT   NOT NULL,
    endorser       TEXT   NOT NULL,
    seal           TEXT   NOT NULL,
    deadline_at    BIGINT NOT NULL,
    signature      TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (application_id, endorser, seal, deadline_at)
);

-- +goose Down

DROP TABLE endorsements;
CREATE TABLE endorsements (
    application_id TEXT   NOT NULL,
    endorser       TEXT   NOT NULL,
    rule_version   BIGINT NOT NULL,
    deadline_at    BIGINT NOT NULL,
    signature      TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (application_id, endorser, rule_version, deadline_at)
);

DROP TABLE trade_files;

ALTER TABLE application_terms DROP COLUMN into_trade;
ALTER TABLE application_terms DROP COLUMN term_ends_at;
ALTER TABLE application_terms DROP COLUMN return_rule_version;
ALTER TABLE application_terms DROP COLUMN holding_rule_version;
ALTER TABLE application_terms RENAME COLUMN issuance_rule_version TO rule_version;
