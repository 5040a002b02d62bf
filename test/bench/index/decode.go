package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
)

// decoder reads a log by the bindings.
type decoder func(*types.Log) error

// decoders by topic. An event that none is of is on no chain of package history.
type decoders map[common.Hash]decoder

func (d decoders) read(log *types.Log) error {
	read := d[log.Topics[0]]
	if read == nil {
		return fmt.Errorf("no decoder is listed for the event %s of %s", log.Topics[0], log.Address)
	}
	return read(log)
}

func newDecoders() decoders {
	d := decoders{}
	coin, desk, book := bindings.NewTradeCoin(), bindings.NewIssuanceDesk(), bindings.NewTradeBook()
	d.add(&bindings.TradeCoinMetaData, by(coin.UnpackTransferEvent), by(coin.UnpackDerivedAccountOpenedEvent),
		by(coin.UnpackDerivedAccountClosedEvent), by(coin.UnpackCapChangedEvent), by(coin.UnpackMintAllowanceChangedEvent),
		by(coin.UnpackOpenerChangedEvent), by(coin.UnpackAuthorityUpdatedEvent))
	d.add(&bindings.IssuanceDeskMetaData, by(desk.UnpackAppliedEvent), by(desk.UnpackIssuedEvent), by(desk.UnpackHeldReleasedEvent),
		by(desk.UnpackRedemptionRequestedEvent), by(desk.UnpackRedemptionAcceptedEvent), by(desk.UnpackRedemptionPaidEvent),
		by(desk.UnpackCashierChangedEvent), by(desk.UnpackFeeCollectorChangedEvent))
	d.add(&bindings.TradeBookMetaData, by(book.UnpackTradeOpenedEvent), by(book.UnpackLegSettledEvent), by(book.UnpackTradeClosedEvent),
		by(book.UnpackNettingOperatorChangedEvent))
	registry, feed, rules := bindings.NewWalletRegistry(), bindings.NewReserveFeed(), bindings.NewRuleBook()
	d.add(&bindings.WalletRegistryMetaData, by(registry.UnpackWalletRegisteredEvent), by(registry.UnpackCoinAddedEvent),
		by(registry.UnpackEndorserChangedEvent))
	d.add(&bindings.ReserveFeedMetaData, by(feed.UnpackReserveAttestedEvent), by(feed.UnpackAttesterChangedEvent),
		by(feed.UnpackBookerChangedEvent), by(feed.UnpackPayoutBookedEvent))
	d.add(&bindings.RuleBookMetaData, by(rules.UnpackRuleScheduledEvent), by(rules.UnpackRuleActivatedEvent))
	manager := bindings.NewAccessManager()
	d.add(&bindings.AccessManagerMetaData, by(manager.UnpackRoleGrantedEvent), by(manager.UnpackRoleRevokedEvent),
		by(manager.UnpackRoleLabelEvent), by(manager.UnpackTargetFunctionRoleUpdatedEvent), by(manager.UnpackRoleGuardianChangedEvent),
		by(manager.UnpackRoleAdminChangedEvent), by(manager.UnpackRoleGrantDelayChangedEvent), by(manager.UnpackTargetAdminDelayUpdatedEvent))
	return d
}

type namedDecoder struct {
	event string
	read  decoder
}

func by[E interface{ ContractEventName() string }](unpack func(*types.Log) (*E, error)) namedDecoder {
	var event E
	return namedDecoder{event.ContractEventName(), func(log *types.Log) error {
		_, err := unpack(log)
		return err
	}}
}

func (d decoders) add(metadata *bind.MetaData, all ...namedDecoder) {
	parsed, err := metadata.ParseABI()
	if err != nil {
		panic("generated bindings hold a bad ABI: " + err.Error())
	}
	for _, one := range all {
		d[parsed.Events[one.event].ID] = one.read
	}
}
