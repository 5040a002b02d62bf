-- +goose Up

-- What this system was asked to do and what it did about it. None of it can be rebuilt from the chain.
-- Addresses, hashes and bytes are lower-case 0x hex; times are Unix seconds; scopes, headers and documents are JSON.
-- No secret is kept here: keys live in the keystore and the encrypted seed, API keys as SHA-256 only.

CREATE TABLE lane_transactions (
    chain_id     BIGINT NOT NULL,
    purpose      TEXT   NOT NULL, -- the caller's name for this one transaction: the same purpose executes at most once
    sender       TEXT   NOT NULL,
    nonce        BIGINT NOT NULL,
    recipient    TEXT,            -- null: contract creation
    value        TEXT   NOT NULL, -- native coin [wei], decimal
    data         TEXT   NOT NULL,
    gas_limit    BIGINT NOT NULL,
    state        TEXT   NOT NULL CHECK (state IN ('pending', 'executed', 'reverted', 'displaced')),
    outcome_hash TEXT,            -- hash of the variant that was mined
    block_number BIGINT,
    block_hash   TEXT,
    gas_used     BIGINT,
    revert_data  TEXT,            -- what the contract answered
    revert_code  TEXT,            -- the error code that it means
    created_at   BIGINT NOT NULL,
    settled_at   BIGINT,
    PRIMARY KEY (chain_id, purpose),
    UNIQUE (chain_id, sender, nonce)
);
CREATE INDEX lane_transactions_by_state ON lane_transactions (chain_id, state, sender, nonce);

CREATE TABLE lane_variants (
    hash       TEXT   NOT NULL PRIMARY KEY,
    chain_id   BIGINT NOT NULL,
    purpose    TEXT   NOT NULL,
    raw        TEXT   NOT NULL, -- the signed transaction
    tip_cap    TEXT   NOT NULL, -- [wei per gas], decimal
    fee_cap    TEXT   NOT NULL, -- [wei per gas], decimal
    created_at BIGINT NOT NULL,
    FOREIGN KEY (chain_id, purpose) REFERENCES lane_transactions (chain_id, purpose)
);
CREATE INDEX lane_variants_by_purpose ON lane_variants (chain_id, purpose);

CREATE TABLE wallet_keys (
    address          TEXT   NOT NULL PRIMARY KEY,
    custody          TEXT   NOT NULL CHECK (custody IN ('custodial', 'own')),
    principal        TEXT   NOT NULL, -- whose wallet it is
    derivation_index BIGINT UNIQUE,   -- in the seed; null for wallets whose key the trader holds
    purpose          TEXT   UNIQUE,   -- the same purpose gives the same custodial wallet
    created_at       BIGINT NOT NULL,
    CHECK ((custody = 'custodial') = (derivation_index IS NOT NULL))
);
CREATE INDEX wallet_keys_by_principal ON wallet_keys (principal, address);

CREATE TABLE api_keys (
    id         TEXT   NOT NULL PRIMARY KEY,
    sha256     TEXT   NOT NULL UNIQUE,
    principal  TEXT   NOT NULL,
    scopes     TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX api_keys_by_age ON api_keys (created_at, id);

CREATE TABLE idempotency_keys (
    owner           TEXT   NOT NULL,
    route           TEXT   NOT NULL,
    idempotency_key TEXT   NOT NULL,
    body_hash       TEXT   NOT NULL,
    state           TEXT   NOT NULL CHECK (state IN ('in-flight', 'done')),
    status          BIGINT NOT NULL, -- HTTP status of the answer; 0 while in flight
    headers         TEXT   NOT NULL,
    body            TEXT   NOT NULL,
    instance        TEXT   NOT NULL, -- the process that answers
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (owner, route, idempotency_key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE application_terms (
    application_id TEXT   NOT NULL PRIMARY KEY,
    coin           TEXT   NOT NULL,
    applicant      TEXT   NOT NULL,
    payee          TEXT   NOT NULL,
    amount         BIGINT NOT NULL, -- [coin units]
    trade_id       TEXT   NOT NULL,
    document_hash  TEXT   NOT NULL,
    rule_version   BIGINT NOT NULL,
    deadline_at    BIGINT NOT NULL,
    nonce          TEXT   NOT NULL, -- decimal: 64 bits without a sign
    principal      TEXT   NOT NULL,
    documents      TEXT   NOT NULL, -- as submitted; what document_hash is taken of
    created_at     BIGINT NOT NULL
);

CREATE TABLE endorsements (
    application_id TEXT   NOT NULL,
    endorser       TEXT   NOT NULL,
    rule_version   BIGINT NOT NULL,
    deadline_at    BIGINT NOT NULL,
    signature      TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (application_id, endorser, rule_version, deadline_at)
);

CREATE TABLE requests (
    id         TEXT   NOT NULL PRIMARY KEY,
    principal  TEXT   NOT NULL,
    kind       TEXT   NOT NULL,  -- transfer, redemption, application, …
    purpose    TEXT   UNIQUE,    -- of the lane transaction that carries it out
    tx_hash    TEXT   UNIQUE,    -- of the transaction that the trader signed and handed in
    request    TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK (purpose IS NOT NULL OR tx_hash IS NOT NULL)
);
CREATE INDEX requests_by_principal ON requests (principal, created_at, id);

-- +goose Down

DROP TABLE requests;
DROP TABLE endorsements;
DROP TABLE application_terms;
DROP TABLE idempotency_keys;
DROP TABLE api_keys;
DROP TABLE wallet_keys;
DROP TABLE lane_variants;
DROP TABLE lane_transactions;
