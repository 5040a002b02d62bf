-- +goose Up

-- What this system was asked to do and what it did about it. None of it can be rebuilt from the chain.
-- Addresses, hashes and bytes are lower-case 0x hex; times are Unix seconds; scopes, headers and documents are JSON.
-- No secret is kept here: keys live in the keystore and the encrypted seed, API keys as SHA-256 only.

CREATE TABLE lane_transactions (
    chain_id     BIGINT  NOT NULL,
    purpose      TEXT    NOT NULL, -- the caller's name for this one transaction: the same purpose executes at most once
    sender       TEXT    NOT NULL,
    recipient    TEXT    NOT NULL,
    data         TEXT    NOT NULL,
    value        TEXT    NOT NULL, -- native coin [wei], decimal
    gas          BIGINT  NOT NULL, -- gas limit
    fingerprint  TEXT    NOT NULL, -- tells a repeated request from a reused purpose
    nonce        BIGINT  NOT NULL, -- of the newest variant
    state        TEXT    NOT NULL CHECK (state IN ('pending', 'executed', 'reverted')),
    final        BOOLEAN NOT NULL, -- no reorganisation is expected to reach it
    code         TEXT    NOT NULL, -- why it reverted, or what it waits for
    detail       TEXT    NOT NULL,
    tx_hash      TEXT,             -- the variant that was executed or reverted
    block_number BIGINT,
    block_hash   TEXT,
    PRIMARY KEY (chain_id, purpose)
);
CREATE INDEX lane_transactions_by_nonce ON lane_transactions (chain_id, sender, nonce);
CREATE INDEX lane_transactions_unsettled ON lane_transactions (chain_id, sender, nonce) WHERE NOT final;

-- Which purpose a nonce of a sender is for. It stays taken when a later variant of the purpose has a later nonce.
CREATE TABLE lane_nonces (
    chain_id BIGINT NOT NULL,
    sender   TEXT   NOT NULL,
    nonce    BIGINT NOT NULL,
    purpose  TEXT   NOT NULL,
    PRIMARY KEY (chain_id, sender, nonce),
    FOREIGN KEY (chain_id, purpose) REFERENCES lane_transactions (chain_id, purpose)
);

CREATE TABLE lane_variants (
    tx_hash  TEXT   NOT NULL PRIMARY KEY,
    chain_id BIGINT NOT NULL,
    purpose  TEXT   NOT NULL,
    seq      BIGINT NOT NULL, -- the order in which a purpose's variants were made, from 0
    sender   TEXT   NOT NULL,
    nonce    BIGINT NOT NULL,
    raw      TEXT   NOT NULL, -- the signed transaction
    made_at  BIGINT NOT NULL, -- block number of the head
    tip_cap  TEXT   NOT NULL, -- [wei per gas], decimal
    fee_cap  TEXT   NOT NULL, -- [wei per gas], decimal
    UNIQUE (chain_id, purpose, seq),
    FOREIGN KEY (chain_id, sender, nonce) REFERENCES lane_nonces (chain_id, sender, nonce)
);

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

-- The next nonce of EIP-3009 that this system proposes to a wallet. Counting up fills one word of the coin's bitmap
-- after another, so that 256 authorizations share a storage slot.
CREATE TABLE authorization_nonces (
    wallet TEXT   NOT NULL PRIMARY KEY,
    next   BIGINT NOT NULL
);

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
    id          TEXT   NOT NULL PRIMARY KEY,
    principal   TEXT   NOT NULL,
    kind        TEXT   NOT NULL,  -- transfers, redemptions, applications, …
    resource_id TEXT   NOT NULL,  -- what it is about; empty as long as that is not known
    purpose     TEXT   UNIQUE,    -- of the lane transaction that carries it out
    tx_hash     TEXT   UNIQUE,    -- of the transaction that the trader signed and handed in
    request     TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    CHECK (purpose IS NOT NULL OR tx_hash IS NOT NULL)
);
CREATE INDEX requests_by_principal ON requests (principal, created_at, id);

-- +goose Down

DROP TABLE requests;
DROP TABLE endorsements;
DROP TABLE application_terms;
DROP TABLE idempotency_keys;
DROP TABLE api_keys;
DROP TABLE authorization_nonces;
DROP TABLE wallet_keys;
DROP TABLE lane_variants;
DROP TABLE lane_nonces;
DROP TABLE lane_transactions;
