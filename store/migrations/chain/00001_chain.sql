-- +goose Up

-- What the node told, as it told it: every block from the one before the deployment, with the events of the indexed
-- contracts. The derived tables follow from this and are derived again from it when they change, without a node.
CREATE TABLE chain_blocks (
    number       BIGINT NOT NULL PRIMARY KEY,
    hash         TEXT   NOT NULL,
    parent_hash  TEXT   NOT NULL,
    sealed_at    BIGINT NOT NULL, -- Unix seconds
    transactions BIGINT NOT NULL, -- how many
    gas_used     BIGINT NOT NULL,
    events       BYTEA            -- as package store encodes them; null if there are none
);

-- Which chain and contracts these blocks are of.
CREATE TABLE chain_origin (
    id           BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    chain_id     BIGINT NOT NULL,
    genesis_hash TEXT   NOT NULL,
    contracts    TEXT   NOT NULL, -- JSON, role by address
    start_block  BIGINT NOT NULL  -- the first block that is indexed
);

-- +goose Down

DROP TABLE chain_origin;
DROP TABLE chain_blocks;
