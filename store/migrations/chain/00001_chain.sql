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

-- +goose Down

DROP TABLE chain_blocks;
