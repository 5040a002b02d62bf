-- What follows from the chain's events, and nothing else: any of it can be dropped and derived again. So there is no
-- migration: when this text changes, the tables are made anew and filled from the blocks that are kept (chain_blocks).
-- Addresses, hashes and ids are lower-case 0x hex; amounts are coin units; times are Unix seconds; block_at is the
-- time of the block. (block_number, log_index) is the place of the event that a row comes from.
-- Secondary indexes are not here: bulk loading does without them (indexes.go).

-- How far these tables follow the chain.
CREATE TABLE index_cursor (
    id           BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    projection   BIGINT NOT NULL, -- the version of what follows from an event
    block_number BIGINT NOT NULL, -- the last block that was indexed
    block_hash   TEXT   NOT NULL,
    undo_floor   BIGINT NOT NULL  -- undo records are complete for every block above this one
);

-- Rows of state tables as they were before a block changed them.
CREATE TABLE undo_records (
    block_number BIGINT NOT NULL,
    table_name   TEXT   NOT NULL,
    rows_before  TEXT   NOT NULL, -- JSON: columns, and of each row its key and what it was
    PRIMARY KEY (block_number, table_name)
);

CREATE TABLE blocks (
    number       BIGINT NOT NULL PRIMARY KEY,
    hash         TEXT   NOT NULL UNIQUE,
    parent_hash  TEXT   NOT NULL,
    sealed_at    BIGINT NOT NULL,
    transactions BIGINT NOT NULL, -- how many
    gas_used     BIGINT NOT NULL
);

-- State tables: one row is the present state of one thing.

CREATE TABLE coins (
    address        TEXT    NOT NULL PRIMARY KEY,
    currency       TEXT    NOT NULL, -- ISO 4217; a coin has its successor's
    name           TEXT    NOT NULL,
    symbol         TEXT    NOT NULL,
    decimals       BIGINT  NOT NULL,
    reserve_feed   TEXT    NOT NULL,
    registry_index BIGINT,           -- the coin's bit in coin masks; null until the registry knows it
    supply         BIGINT  NOT NULL, -- [coin units]
    paused         BOOLEAN NOT NULL, -- for good once there is a successor
    predecessor    TEXT,             -- the coin whose accounts migrate to this one
    successor      TEXT              -- the coin that replaces this one
);

CREATE TABLE wallets (
    address              TEXT   NOT NULL PRIMARY KEY,
    commitment           TEXT   NOT NULL, -- salted hash of the identity file
    status               TEXT   NOT NULL CHECK (status IN ('active', 'suspended', 'revoked')),
    tier                 BIGINT NOT NULL,
    country              BIGINT NOT NULL, -- ISO 3166-1 numeric
    valid_until          BIGINT NOT NULL, -- last second of validity
    coin_mask            BIGINT NOT NULL, -- bit i: may hold the coin with registry_index i
    sequence             BIGINT NOT NULL,
    endorser             TEXT   NOT NULL, -- of the last endorsement
    successor            TEXT,            -- the wallet that took over, or is to
    recovery_at          BIGINT,          -- when a pending recovery may be completed
    registered_block     BIGINT NOT NULL, -- the last endorsement
    registered_log_index BIGINT NOT NULL,
    registered_tx_hash   TEXT   NOT NULL,
    registered_at        BIGINT NOT NULL,
    changed_block        BIGINT NOT NULL
);

-- What an account holds of a coin. Its standing is its wallet's.
CREATE TABLE balances (
    coin          TEXT    NOT NULL,
    account       TEXT    NOT NULL,
    amount        BIGINT  NOT NULL CHECK (amount >= 0),
    frozen        BOOLEAN NOT NULL,
    owner         TEXT,             -- the contract that owns a derived account; null for all others
    salt          TEXT,             -- of a derived account
    changed_block BIGINT  NOT NULL,
    PRIMARY KEY (coin, account)
);

CREATE TABLE applications (
    id                    TEXT    NOT NULL PRIMARY KEY,
    coin                  TEXT    NOT NULL,
    applicant             TEXT    NOT NULL,
    payee                 TEXT    NOT NULL,
    amount                BIGINT  NOT NULL,
    trade_id              TEXT    NOT NULL,
    document_hash         TEXT    NOT NULL,
    issuance_rule_version BIGINT  NOT NULL,
    holding_rule_version  BIGINT  NOT NULL,
    return_rule_version   BIGINT  NOT NULL,
    deadline_at           BIGINT  NOT NULL,
    term_ends_at          BIGINT  NOT NULL,
    into_trade            BOOLEAN NOT NULL, -- what is released at once goes into the trade's circulation channel
    nonce                 TEXT    NOT NULL, -- decimal: 64 bits without a sign
    state                 TEXT    NOT NULL CHECK (state IN ('applied', 'issued', 'ended', 'rejected', 'cancelled')),
    reason                TEXT,   -- of a rejection
    held                  BIGINT  NOT NULL, -- in the holding pool at the issue [coin units]
    held_released         BIGINT  NOT NULL, -- of what was held, by time, by redemption or at the end [coin units]
    deposit_left          BIGINT  NOT NULL, -- in the return pool [coin units]
    applied_block         BIGINT  NOT NULL,
    applied_log_index     BIGINT  NOT NULL,
    applied_at            BIGINT  NOT NULL,
    applied_tx_hash       TEXT    NOT NULL,
    changed_block         BIGINT  NOT NULL, -- the last change of state
    changed_log_index     BIGINT  NOT NULL,
    changed_at            BIGINT  NOT NULL,
    changed_tx_hash       TEXT    NOT NULL
);

CREATE TABLE redemptions (
    id                  TEXT   NOT NULL PRIMARY KEY,
    coin                TEXT   NOT NULL,
    holder              TEXT   NOT NULL,
    amount              BIGINT NOT NULL,
    fee                 BIGINT NOT NULL,        -- part of the amount
    return_rule_version BIGINT NOT NULL,        -- in force at the request
    due_at              BIGINT NOT NULL,        -- when it may be accepted
    payout_reference    TEXT   NOT NULL,
    application_id      TEXT,                   -- of the issuance that it came out of; null: out of the holder's balance
    state               TEXT   NOT NULL CHECK (state IN ('requested', 'accepted', 'paid', 'failed', 'cancelled')),
    reason              TEXT,                   -- of a failure
    settled_by          TEXT,                   -- the cashier or arbiter that found it paid or failed
    returned            BOOLEAN NOT NULL,       -- the coin went back to the holder
    requested_block     BIGINT NOT NULL,
    requested_log_index BIGINT NOT NULL,
    requested_at        BIGINT NOT NULL,
    requested_tx_hash   TEXT   NOT NULL,
    changed_block       BIGINT NOT NULL,
    changed_log_index   BIGINT NOT NULL,
    changed_at          BIGINT NOT NULL,
    changed_tx_hash     TEXT   NOT NULL
);

-- History tables: one row is one event, which nothing changes any more.

CREATE TABLE transfers (
    block_number   BIGINT NOT NULL,
    log_index      BIGINT NOT NULL,
    tx_hash        TEXT   NOT NULL,
    block_at       BIGINT NOT NULL,
    coin           TEXT   NOT NULL,
    from_account   TEXT   NOT NULL, -- zero address: minted
    to_account     TEXT   NOT NULL, -- zero address: burned
    amount         BIGINT NOT NULL,
    movement       TEXT   NOT NULL,
    application_id TEXT,
    redemption_id  TEXT,
    trade_id       TEXT,            -- the trade that it is of, where it passes through the trade's accounts
    exchange_id    TEXT,            -- of payment versus payment
    PRIMARY KEY (block_number, log_index)
);

-- Each movement of coin as its payer and as its receiver see it. Up to a block, what came in less what went out is what a
-- wallet held as of that block.
CREATE VIEW wallet_records AS
SELECT block_number, log_index, 'out' AS direction, from_account AS wallet, to_account AS counterparty, tx_hash, block_at, coin,
    amount, movement, application_id, redemption_id, trade_id, exchange_id
FROM transfers WHERE from_account <> '0x0000000000000000000000000000000000000000'
UNION ALL
SELECT block_number, log_index, 'in' AS direction, to_account AS wallet, from_account AS counterparty, tx_hash, block_at, coin,
    amount, movement, application_id, redemption_id, trade_id, exchange_id
FROM transfers WHERE to_account <> '0x0000000000000000000000000000000000000000';

CREATE TABLE wallet_events (
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    tx_hash      TEXT   NOT NULL,
    block_at     BIGINT NOT NULL,
    wallet       TEXT   NOT NULL,
    kind         TEXT   NOT NULL CHECK (kind IN ('registered', 'suspended', 'revoked', 'frozen', 'unfrozen', 'wiped',
                     'recovery-started', 'recovery-cancelled', 'recovered', 'claims-assigned')),
    coin         TEXT,   -- of a freeze, unfreeze or wipe
    by_account   TEXT,   -- who did it, where the event says so
    commitment   TEXT,   -- registered
    country      BIGINT, -- registered
    tier         BIGINT, -- registered
    valid_until  BIGINT, -- registered
    coin_mask    BIGINT, -- registered
    sequence     BIGINT, -- registered, suspended, recovery-cancelled
    successor    TEXT,   -- recoveries; claims-assigned: the trustee
    amount       BIGINT, -- wiped [coin units]
    PRIMARY KEY (block_number, log_index)
);

CREATE TABLE issuances (
    application_id TEXT   NOT NULL PRIMARY KEY,
    block_number   BIGINT NOT NULL,
    log_index      BIGINT NOT NULL,
    tx_hash        TEXT   NOT NULL,
    block_at       BIGINT NOT NULL,
    coin           TEXT   NOT NULL,
    applicant      TEXT   NOT NULL,
    account        TEXT   NOT NULL, -- the issuance's own address
    receiver       TEXT   NOT NULL, -- of what was released at once: the applicant, or its trade's circulation channel
    amount         BIGINT NOT NULL,
    released       BIGINT NOT NULL, -- this and the next six: the plan
    held           BIGINT NOT NULL,
    deposited      BIGINT NOT NULL,
    cliff          BIGINT NOT NULL, -- after the issue, until the first release [seconds]
    duration       BIGINT NOT NULL, -- after the issue, until all is released [seconds]
    lot_size       BIGINT NOT NULL, -- [coin units]
    required       BIGINT NOT NULL, -- endorsements
    plan_hash      TEXT   NOT NULL,
    lots_root      TEXT   NOT NULL, -- of the trade file
    body_hash      TEXT   NOT NULL, -- of the trade file's sealed body
    endorsements   BIGINT NOT NULL  -- how many endorsers signed
);

-- What went out of the pools to the applicant, or into a redemption.
CREATE TABLE issuance_releases (
    block_number   BIGINT NOT NULL,
    log_index      BIGINT NOT NULL,
    tx_hash        TEXT   NOT NULL,
    block_at       BIGINT NOT NULL,
    application_id TEXT   NOT NULL,
    kind           TEXT   NOT NULL CHECK (kind IN ('vested', 'remains', 'redeemed')),
    receiver       TEXT,            -- null for a redemption
    redemption_id  TEXT,            -- of a redemption
    held           BIGINT NOT NULL, -- out of what was held [coin units]
    deposit        BIGINT NOT NULL, -- out of the return deposit [coin units]
    PRIMARY KEY (block_number, log_index)
);

CREATE TABLE attestations (
    block_number      BIGINT NOT NULL,
    log_index         BIGINT NOT NULL,
    tx_hash           TEXT   NOT NULL,
    block_at          BIGINT NOT NULL,
    coin              TEXT   NOT NULL,
    round             BIGINT NOT NULL,
    amount            BIGINT NOT NULL,
    as_of             BIGINT NOT NULL,
    deposits_included BIGINT NOT NULL, -- running total of booked deposits that amount contains
    payouts_included  BIGINT NOT NULL, -- running total of booked payouts that amount lacks
    PRIMARY KEY (block_number, log_index)
);

CREATE TABLE reserve_bookings (
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    tx_hash      TEXT   NOT NULL,
    block_at     BIGINT NOT NULL,
    coin         TEXT   NOT NULL,
    kind         TEXT   NOT NULL CHECK (kind IN ('deposit', 'payout')),
    reference    TEXT   NOT NULL,
    amount       BIGINT NOT NULL,
    total        BIGINT NOT NULL, -- running total of the kind
    PRIMARY KEY (block_number, log_index)
);

CREATE TABLE rule_changes (
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    tx_hash      TEXT   NOT NULL,
    block_at     BIGINT NOT NULL,
    coin         TEXT   NOT NULL,
    kind         TEXT   NOT NULL, -- issuance, holding, return, or the hash of another kind's name
    change       TEXT   NOT NULL CHECK (change IN ('scheduled', 'cancelled', 'activated')),
    rule         TEXT   NOT NULL,
    version      BIGINT,          -- activated
    effective_at BIGINT,          -- scheduled, activated
    PRIMARY KEY (block_number, log_index)
);

-- Trades. A sum beyond 63 bits, which no account can hold, is kept as the largest number there is.
CREATE TABLE trades (
    id                TEXT    NOT NULL PRIMARY KEY,
    payer             TEXT    NOT NULL,
    payee             TEXT    NOT NULL,
    coin              TEXT    NOT NULL,
    amount            BIGINT  NOT NULL, -- the sum of the legs
    from_country      BIGINT  NOT NULL, -- this and the next: the corridor, as the parties write it, ISO 3166-1 numeric
    to_country        BIGINT  NOT NULL,
    payment_rule      BIGINT  NOT NULL, -- bit 0: due legs may be netted | 1: may be settled before due | 2 and 3: outcome of a dispute
    content_hash      TEXT    NOT NULL, -- of goods and documents, which are not on chain
    open_by           BIGINT  NOT NULL,
    agreed_expires_at BIGINT  NOT NULL, -- as in the terms
    expires_at        BIGINT  NOT NULL, -- later than agreed by the time that disputes took
    dispute_period    BIGINT  NOT NULL, -- 0: no disputes [seconds]
    arbiter           TEXT,             -- null: nobody
    nonce             TEXT    NOT NULL, -- decimal: 64 bits without a sign
    leg_count         BIGINT  NOT NULL,
    account           TEXT    NOT NULL, -- the circulation channel
    state             TEXT    NOT NULL CHECK (state IN ('open', 'disputed', 'closed')),
    closing           TEXT    CHECK (closing IN ('expired', 'agreed', 'decided', 'timed-out', 'settled')),
    settled_legs      TEXT    NOT NULL, -- 64 bits; bit i: leg i is paid out, parked, held or netted
    held_legs         TEXT    NOT NULL, -- 64 bits; bit i: leg i's coin lies in the channel as the payee's
    disputed_by       TEXT,             -- of the present dispute
    dispute_ends_at   BIGINT,           -- of the present dispute
    payer_disputed    BOOLEAN NOT NULL, -- has used its one dispute
    payee_disputed    BOOLEAN NOT NULL,
    received          BIGINT  NOT NULL, -- into the channel; what of it is neither settled, parked nor refunded is in there
    received_late     BIGINT  NOT NULL, -- of what was received, after the closing
    settled           BIGINT  NOT NULL, -- paid to the payee, out of the channel or after being parked
    parked            BIGINT  NOT NULL, -- in legs' own accounts now
    refunded          BIGINT  NOT NULL,
    netted            BIGINT  NOT NULL, -- of legs that were netted, which moves nothing through the channel
    opened_block      BIGINT  NOT NULL,
    opened_log_index  BIGINT  NOT NULL,
    opened_at         BIGINT  NOT NULL,
    opened_tx_hash    TEXT    NOT NULL,
    changed_block     BIGINT  NOT NULL, -- the last event of the trade book, or the last coin received
    changed_log_index BIGINT  NOT NULL,
    changed_at        BIGINT  NOT NULL,
    changed_tx_hash   TEXT    NOT NULL
);

-- The legs of trades, and what became of each.
CREATE TABLE trade_legs (
    trade_id          TEXT   NOT NULL,
    leg               BIGINT NOT NULL, -- from 0; 64: what a closing gave the payee
    word              TEXT   NOT NULL, -- as the contract takes it
    amount            BIGINT NOT NULL,
    due_at            BIGINT NOT NULL,
    condition_kind    TEXT   NOT NULL CHECK (condition_kind IN ('none', 'document', 'consent', 'closing')),
    endorsements      BIGINT NOT NULL, -- how many endorsers have to sign a document
    state             TEXT   NOT NULL CHECK (state IN ('unsettled', 'settled', 'parked', 'held', 'claimed', 'netted')),
    receiver          TEXT,            -- the payee or its successor, once paid
    account           TEXT,            -- the payment channel, if coin was ever parked in it
    changed_block     BIGINT NOT NULL,
    changed_log_index BIGINT NOT NULL,
    changed_at        BIGINT NOT NULL,
    changed_tx_hash   TEXT   NOT NULL,
    PRIMARY KEY (trade_id, leg)
);

-- What happened to trades. Of netted legs, netting_chunks and netted_legs tell.
CREATE TABLE trade_events (
    block_number BIGINT  NOT NULL,
    log_index    BIGINT  NOT NULL,
    tx_hash      TEXT    NOT NULL,
    block_at     BIGINT  NOT NULL,
    trade_id     TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('opened', 'leg-settled', 'leg-parked', 'leg-held', 'leg-claimed', 'refunded',
                     'disputed', 'dispute-ended', 'closed')),
    leg          BIGINT,  -- of what happened to a leg
    account      TEXT,    -- who received, where it was parked, or who disputed
    amount       BIGINT,  -- closed: what the payee gets
    closing      TEXT,    -- closed; a trade that was declined has no other event
    reason       TEXT,    -- disputed: a hash of, or a short text for, the reason
    ends_at      BIGINT,  -- disputed: the dispute's end; dispute-ended: the trade's later expiry
    withdrawn    BOOLEAN, -- dispute-ended: by the party that had disputed
    PRIMARY KEY (block_number, log_index)
);

-- What of a netting cycle one transaction did. The chain knows no cycles, only their chunks.
CREATE TABLE netting_chunks (
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    tx_hash      TEXT   NOT NULL,
    block_at     BIGINT NOT NULL,
    coin         TEXT   NOT NULL, -- as the trades name it; what moved may be its successor
    by_account   TEXT   NOT NULL, -- the netting operator
    from_country BIGINT NOT NULL,
    to_country   BIGINT NOT NULL,
    trades       BIGINT NOT NULL, -- how many
    legs         BIGINT NOT NULL, -- how many
    gross        BIGINT NOT NULL, -- the sum of the legs
    moved        BIGINT NOT NULL, -- what the net positions took
    PRIMARY KEY (block_number, log_index)
);

-- The legs that each chunk settled.
CREATE TABLE netted_legs (
    block_number BIGINT NOT NULL, -- this and the next: the chunk
    log_index    BIGINT NOT NULL,
    tx_hash      TEXT   NOT NULL,
    block_at     BIGINT NOT NULL,
    trade_id     TEXT   NOT NULL,
    leg          BIGINT NOT NULL,
    amount       BIGINT NOT NULL,
    PRIMARY KEY (block_number, log_index, trade_id, leg)
);

-- Payment versus payment.
CREATE TABLE exchanges (
    exchange_id   TEXT   NOT NULL PRIMARY KEY,
    block_number  BIGINT NOT NULL,
    log_index     BIGINT NOT NULL,
    tx_hash       TEXT   NOT NULL,
    block_at      BIGINT NOT NULL,
    outcome       TEXT   NOT NULL CHECK (outcome IN ('done', 'cancelled')),
    cancelled_by  TEXT,   -- only of this and the id does the chain tell when one is cancelled
    first_party   TEXT,
    first_coin    TEXT,
    first_amount  BIGINT, -- that the first party paid
    second_party  TEXT,
    second_coin   TEXT,
    second_amount BIGINT, -- that the second party paid
    deadline_at   BIGINT,
    nonce         TEXT    -- decimal: 64 bits without a sign
);

-- Movements of coin, added up by hour, day and month (UTC), coin, corridor and kind. A country is that of the payer's or
-- payee's wallet at the time, ISO 3166-1 numeric; 0: no registered wallet, such as a pool's or the minter's side. Of what
-- passes through a trade's accounts, the payer and payee are the trade's. A sum beyond 63 bits is kept as the largest
-- number there is.
CREATE TABLE rollups (
    period       TEXT   NOT NULL CHECK (period IN ('hour', 'day', 'month')),
    starts_at    BIGINT NOT NULL,
    coin         TEXT   NOT NULL,
    from_country BIGINT NOT NULL,
    to_country   BIGINT NOT NULL,
    movement     TEXT   NOT NULL,
    movements    BIGINT NOT NULL, -- how many
    amount       BIGINT NOT NULL,
    PRIMARY KEY (period, starts_at, coin, from_country, to_country, movement)
);

-- Powers that a contract itself keeps, beside the roles of the access manager.
CREATE TABLE powers (
    contract          TEXT    NOT NULL,
    power             TEXT    NOT NULL CHECK (power IN ('endorser', 'attester', 'booker', 'cashier', 'netting-operator', 'opener', 'minter')),
    account           TEXT    NOT NULL,
    held              BOOLEAN NOT NULL, -- now; false: it was taken away
    allowance         BIGINT,           -- minter: as last set; null: without end
    changed_block     BIGINT  NOT NULL,
    changed_log_index BIGINT  NOT NULL,
    changed_at        BIGINT  NOT NULL,
    changed_tx_hash   TEXT    NOT NULL,
    PRIMARY KEY (contract, power, account)
);

-- The most that a wallet of a tier may hold of a coin.
CREATE TABLE coin_caps (
    coin TEXT   NOT NULL,
    tier BIGINT NOT NULL,
    cap  BIGINT,          -- null: none
    PRIMARY KEY (coin, tier)
);

-- Who gets the fees of redemptions.
CREATE TABLE fee_collectors (
    desk          TEXT NOT NULL PRIMARY KEY,
    fee_collector TEXT NOT NULL
);

-- Roles of the access manager. A role is a number of 64 bits without a sign, in decimal; 0 is the admin's, and
-- 18446744073709551615 everybody's.
CREATE TABLE roles (
    role              TEXT   NOT NULL PRIMARY KEY,
    label             TEXT   NOT NULL, -- empty: none
    admin_role        TEXT   NOT NULL, -- who grants and revokes it
    guardian_role     TEXT   NOT NULL, -- who cancels its scheduled operations
    grant_delay       BIGINT NOT NULL, -- until a new member has it [seconds]
    grant_delay_since BIGINT NOT NULL  -- when that delay takes effect; before, the one before it holds
);

-- Who has, or had, a role.
CREATE TABLE role_members (
    role              TEXT    NOT NULL,
    account           TEXT    NOT NULL,
    held              BOOLEAN NOT NULL, -- now; false: it was revoked or renounced
    member_since      BIGINT  NOT NULL, -- when it takes effect
    delay             BIGINT  NOT NULL, -- between scheduling and executing a call [seconds]
    delay_since       BIGINT  NOT NULL, -- when that delay takes effect; before, the one before it holds
    changed_block     BIGINT  NOT NULL,
    changed_log_index BIGINT  NOT NULL,
    changed_at        BIGINT  NOT NULL,
    changed_tx_hash   TEXT    NOT NULL,
    PRIMARY KEY (role, account)
);

-- Which role may call a function. A function that is not listed is the admin's, if it is restricted at all.
CREATE TABLE role_functions (
    target   TEXT NOT NULL,
    selector TEXT NOT NULL, -- the first four bytes of the function's hash
    role     TEXT NOT NULL,
    PRIMARY KEY (target, selector)
);

-- The contracts that ask the access manager.
CREATE TABLE access_targets (
    target            TEXT    NOT NULL PRIMARY KEY,
    authority         TEXT,             -- the access manager that it asks
    closed            BOOLEAN NOT NULL, -- nobody may call restricted functions
    admin_delay       BIGINT  NOT NULL, -- of changes of its functions' roles [seconds]
    admin_delay_since BIGINT  NOT NULL
);

-- Calls that a role's delay holds back.
CREATE TABLE access_operations (
    operation_id        TEXT   NOT NULL,
    nonce               BIGINT NOT NULL,
    state               TEXT   NOT NULL CHECK (state IN ('scheduled', 'executed', 'cancelled')),
    executable_at       BIGINT NOT NULL,
    caller              TEXT   NOT NULL,
    target              TEXT   NOT NULL,
    call_data           TEXT   NOT NULL,
    scheduled_block     BIGINT NOT NULL,
    scheduled_log_index BIGINT NOT NULL,
    scheduled_at        BIGINT NOT NULL,
    scheduled_tx_hash   TEXT   NOT NULL,
    changed_block       BIGINT NOT NULL,
    changed_log_index   BIGINT NOT NULL,
    changed_at          BIGINT NOT NULL,
    changed_tx_hash     TEXT   NOT NULL,
    PRIMARY KEY (operation_id, nonce)
);

-- Releases of analyses that were anchored.
CREATE TABLE published_releases (
    release_hash        TEXT   NOT NULL PRIMARY KEY, -- of the published file
    publisher           TEXT   NOT NULL,
    up_to_block         BIGINT NOT NULL, -- the last block that the analysis looked at
    up_to_block_hash    TEXT   NOT NULL, -- as published
    superseded_by       TEXT,            -- the release that took its place
    published_block     BIGINT NOT NULL,
    published_log_index BIGINT NOT NULL,
    published_at        BIGINT NOT NULL,
    published_tx_hash   TEXT   NOT NULL
);

-- Views.

-- The rule in force of each coin and kind.
CREATE VIEW current_rules AS
SELECT coin, kind, rule, version, effective_at, block_number, log_index, tx_hash
FROM rule_changes c
WHERE change = 'activated' AND NOT EXISTS (
    SELECT 1 FROM rule_changes l
    WHERE l.coin = c.coin AND l.kind = c.kind AND l.change = 'activated' AND l.version > c.version
);

-- The rule that is to follow, of each coin and kind that has one scheduled.
CREATE VIEW scheduled_rules AS
SELECT coin, kind, rule, effective_at, block_number, log_index, tx_hash
FROM rule_changes c
WHERE change = 'scheduled' AND NOT EXISTS (
    SELECT 1 FROM rule_changes l
    WHERE l.coin = c.coin AND l.kind = c.kind AND (l.block_number, l.log_index) > (c.block_number, c.log_index)
);

-- What each issuance still has in the pools. A coin's successor may hold it by now.
CREATE VIEW issuance_pools AS
SELECT a.id AS application_id, a.coin, a.applicant, a.state, a.held - a.held_released AS held, a.deposit_left AS deposit
FROM applications a
WHERE a.state IN ('issued', 'ended');

-- What the pools hold for issuances and redemptions in the terms of each coin: with its successors', exactly the pools' balances.
CREATE VIEW pools AS
SELECT c.address AS coin, c.currency,
    CAST(COALESCE((SELECT SUM(i.held) FROM issuance_pools i WHERE i.coin = c.address), 0) AS BIGINT) AS holding_pool,
    CAST(COALESCE((SELECT SUM(i.deposit) FROM issuance_pools i WHERE i.coin = c.address), 0) AS BIGINT) AS return_pool_deposits,
    CAST(COALESCE((SELECT SUM(r.amount) FROM redemptions r
        WHERE r.coin = c.address AND r.state <> 'paid' AND NOT r.returned), 0) AS BIGINT) AS return_pool_redemptions
FROM coins c;

-- How many lots of each issuance there are, and how many of what was held are released. The last lot of a part may be smaller.
CREATE VIEW issuance_lots AS
SELECT i.application_id, i.coin, i.applicant, i.lot_size,
    (i.released + i.lot_size - 1) / NULLIF(i.lot_size, 0) AS applicant_lots,
    (i.held + i.lot_size - 1) / NULLIF(i.lot_size, 0) AS holding_lots,
    (i.deposited + i.lot_size - 1) / NULLIF(i.lot_size, 0) AS return_lots,
    CASE WHEN a.held_released = a.held THEN (a.held + i.lot_size - 1) / NULLIF(i.lot_size, 0)
        ELSE a.held_released / NULLIF(i.lot_size, 0) END AS holding_lots_released
FROM issuances i JOIN applications a ON a.id = i.application_id;
