-- Views for analysts: times as times, amounts as decimal numbers beside the same amount in coin units, countries beside
-- the accounts. amount is exact: a number where the database has decimal numbers, otherwise a text.
-- Names in double braces are written as each database writes them (views.go).

-- Every movement of coin.
CREATE VIEW report_transfers AS
SELECT {{time "t.block_at"}} AS moved_at, t.block_number, t.log_index, t.tx_hash,
    c.currency, {{decimal "t.amount" "c.decimals"}} AS amount, t.amount AS amount_units, t.movement,
    t.from_account AS payer, p.country AS payer_country, t.to_account AS payee, r.country AS payee_country,
    t.application_id, t.redemption_id, t.trade_id
FROM transfers t
JOIN coins c ON c.address = t.coin
LEFT JOIN wallets p ON p.address = t.from_account
LEFT JOIN wallets r ON r.address = t.to_account;

-- What every account holds now, by coin.
CREATE VIEW report_balances AS
SELECT c.currency, b.account, w.country, w.tier, w.status, {{decimal "b.amount" "c.decimals"}} AS amount, b.amount AS amount_units,
    b.frozen, b.owner IS NOT NULL AS derived_account
FROM balances b
JOIN coins c ON c.address = b.coin
LEFT JOIN wallets w ON w.address = b.account;

-- Every coin with its supply and its last attested reserve.
CREATE VIEW report_coins AS
SELECT c.currency, c.symbol, c.address, {{decimal "c.supply" "c.decimals"}} AS supply, c.supply AS supply_units, c.paused,
    {{decimal "a.amount" "c.decimals"}} AS attested, a.amount AS attested_units, {{time "a.as_of"}} AS attested_as_of
FROM coins c
LEFT JOIN attestations a ON a.coin = c.address
    AND a.round = (SELECT MAX(l.round) FROM attestations l WHERE l.coin = c.address);

-- Every application, and what was issued for it.
CREATE VIEW report_issuances AS
SELECT a.id, {{time "a.applied_at"}} AS applied_at, {{time "i.block_at"}} AS issued_at, c.currency,
    {{decimal "a.amount" "c.decimals"}} AS amount, a.amount AS amount_units, a.state, a.applicant, w.country AS applicant_country, a.payee, a.trade_id,
    {{decimal "i.released" "c.decimals"}} AS released, {{decimal "i.held" "c.decimals"}} AS held,
    {{decimal "i.deposited" "c.decimals"}} AS deposited, i.endorsements
FROM applications a
JOIN coins c ON c.address = a.coin
LEFT JOIN issuances i ON i.application_id = a.id
LEFT JOIN wallets w ON w.address = a.applicant;

-- Every redemption, and how far it has come.
CREATE VIEW report_redemptions AS
SELECT r.id, {{time "r.requested_at"}} AS requested_at, {{time "r.due_at"}} AS due_at, {{time "r.changed_at"}} AS changed_at, c.currency,
    {{decimal "r.amount" "c.decimals"}} AS amount, r.amount AS amount_units, {{decimal "r.fee" "c.decimals"}} AS fee, r.state,
    r.holder, w.country AS holder_country, r.payout_reference
FROM redemptions r
JOIN coins c ON c.address = r.coin
LEFT JOIN wallets w ON w.address = r.holder;

-- Every trade, and how much of it is paid.
CREATE VIEW report_trades AS
SELECT t.id, {{time "t.opened_at"}} AS opened_at, {{time "t.expires_at"}} AS expires_at, {{time "t.changed_at"}} AS changed_at, c.currency,
    {{decimal "t.amount" "c.decimals"}} AS amount, t.amount AS amount_units, {{decimal "t.settled" "c.decimals"}} AS settled,
    {{decimal "t.netted" "c.decimals"}} AS netted, {{decimal "t.refunded" "c.decimals"}} AS refunded, t.state, t.closing,
    t.payer, t.payee, t.from_country, t.to_country, t.leg_count
FROM trades t
JOIN coins c ON c.address = t.coin;

-- How much moved, by hour, day or month, corridor and kind.
CREATE VIEW report_statistics AS
SELECT r.period, {{time "r.starts_at"}} AS starts_at, c.currency, r.from_country, r.to_country, r.movement, r.movements,
    {{decimal "r.amount" "c.decimals"}} AS amount, r.amount AS amount_units
FROM rollups r
JOIN coins c ON c.address = r.coin;

-- Every chunk of a netting cycle, and what it saved.
CREATE VIEW report_netting AS
SELECT {{time "n.block_at"}} AS netted_at, n.block_number, n.log_index, n.tx_hash, c.currency, n.from_country, n.to_country, n.trades, n.legs,
    {{decimal "n.gross" "c.decimals"}} AS gross, n.gross AS gross_units, {{decimal "n.moved" "c.decimals"}} AS moved, n.moved AS moved_units
FROM netting_chunks n
JOIN coins c ON c.address = n.coin;
