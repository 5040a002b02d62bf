// Made by go generate ./bindings from the Hardhat artifacts.

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IIssuanceDeskRedemptionTerms is an auto generated low-level Go binding around an user-defined struct.
type IIssuanceDeskRedemptionTerms struct {
	Coin            common.Address
	Holder          common.Address
	Amount          *big.Int
	PayoutReference [32]byte
}

// IIssuanceDeskTerms is an auto generated low-level Go binding around an user-defined struct.
type IIssuanceDeskTerms struct {
	Coin         common.Address
	Applicant    common.Address
	Payee        common.Address
	Amount       *big.Int
	TradeId      [32]byte
	DocumentHash [32]byte
	RuleVersion  uint32
	Deadline     *big.Int
	Nonce        uint64
}

// IIssuanceRuleRequirements is an auto generated low-level Go binding around an user-defined struct.
type IIssuanceRuleRequirements struct {
	Endorsements   uint8
	Coverage       uint32
	AttestationAge *big.Int
}

// IReserveFeedAttestation is an auto generated low-level Go binding around an user-defined struct.
type IReserveFeedAttestation struct {
	Round            *big.Int
	Amount           *big.Int
	AsOf             *big.Int
	DepositsIncluded *big.Int
	PayoutsIncluded  *big.Int
}

// IRuleBookRuleVersion is an auto generated low-level Go binding around an user-defined struct.
type IRuleBookRuleVersion struct {
	Rule           common.Address
	Version        uint32
	EffectiveAt    *big.Int
	EffectiveBlock *big.Int
}

// ITradeCoinTransferAuthorization is an auto generated low-level Go binding around an user-defined struct.
type ITradeCoinTransferAuthorization struct {
	From        common.Address
	To          common.Address
	Value       *big.Int
	ValidAfter  *big.Int
	ValidBefore *big.Int
	Nonce       [32]byte
	Signature   []byte
}

// IWalletRegistryEndorsement is an auto generated low-level Go binding around an user-defined struct.
type IWalletRegistryEndorsement struct {
	Wallet     common.Address
	Commitment [32]byte
	Country    uint16
	Tier       uint8
	ValidUntil *big.Int
	CoinMask   uint16
	Sequence   uint32
}

// IWalletRegistryWallet is an auto generated low-level Go binding around an user-defined struct.
type IWalletRegistryWallet struct {
	Status           uint8
	Tier             uint8
	Country          uint16
	ValidUntil       *big.Int
	CoinMask         uint16
	Sequence         uint32
	CommitmentPrefix [16]byte
	Recovering       bool
}

// IssuanceRuleTerms is an auto generated low-level Go binding around an user-defined struct.
type IssuanceRuleTerms struct {
	Smallest       *big.Int
	Largest        *big.Int
	LotSize        *big.Int
	Tiers          uint8
	Endorsements   uint8
	Coverage       uint32
	AttestationAge *big.Int
}

// TradeCoinParameters is an auto generated low-level Go binding around an user-defined struct.
type TradeCoinParameters struct {
	Manager          common.Address
	Registry         common.Address
	ReserveFeed      common.Address
	Name             string
	Symbol           string
	Currency         string
	Decimals         uint8
	SupplyCeiling    *big.Int
	DailyMintCeiling *big.Int
	Predecessor      common.Address
}

// AccessManagerMetaData contains all meta data concerning the AccessManager contract.
var AccessManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerAlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessManagerBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"name\":\"AccessManagerInvalidInitialAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerLockedFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerLockedRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AccessManagerUnauthorizedConsume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OperationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"RoleGrantDelayChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"newMember\",\"type\":\"bool\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"RoleGuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"RoleLabel\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"TargetAdminDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"TargetClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"TargetFunctionRoleUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PUBLIC_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"immediate\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"consumeScheduledOp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expiration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getAccess\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"currentDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pendingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"effect\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getNonce\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGrantDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGuardian\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getSchedule\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"getTargetAdminDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"getTargetFunctionRole\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isMember\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"isTargetClosed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"labelRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minSetback\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint48\",\"name\":\"when\",\"type\":\"uint48\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setGrantDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"setRoleGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setTargetAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"setTargetClosed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"setTargetFunctionRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"updateAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AccessManager",
	Bin: "0x608060405234801561000f575f5ffd5b506040516138e73803806138e783398101604081905261002e91610441565b6001600160a01b03811661005c57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100685f82818061006f565b50506104bc565b5f6002600160401b03196001600160401b038616016100ac5760405163061c6a4360e21b81526001600160401b0386166004820152602401610053565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156101a15763ffffffff85166100f76102b5565b6101019190610482565b905060405180604001604052808265ffffffffffff1681526020016101318663ffffffff166102c460201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff90911617919091179055610247565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a1684529091528120546101ed9166010000000000009091046001600160701b03169086906102cd565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f6102bf42610373565b905090565b63ffffffff1690565b5f80806102e26001600160701b0387166103a9565b90505f61031d8563ffffffff168763ffffffff168463ffffffff1611610308575f610312565b61031288856104a0565b63ffffffff166103c7565b905063ffffffff811661032e6102b5565b6103389190610482565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff8211156103a5576040516306dfcc6560e41b81526030600482015260248101839052604401610053565b5090565b5f806103bd6001600160701b0384166103d7565b5090949350505050565b8082118183180281185b92915050565b5f80806103eb846103e66102b5565b6103f8565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c811690841681111561043057828282610434565b815f5f5b9250925092509250925092565b5f60208284031215610451575f5ffd5b81516001600160a01b0381168114610467575f5ffd5b9392505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156103d1576103d161046e565b63ffffffff82811682821603908111156103d1576103d161046e565b61341e806104c95f395ff3fe6080604052600436106101db575f3560e01c80636d5115bd116100fd578063b700961311610092578063d22b598911610062578063d22b5989146106d7578063d6bb62c6146106f6578063f801a69814610715578063fe0776f51461074e575f5ffd5b8063b700961314610649578063b7d2b16214610684578063cc1b6c81146106a3578063d1f856ee146106b8575f5ffd5b8063a166aa89116100cd578063a166aa8914610568578063a64d95ce146105d1578063abd9bd2a146105f0578063ac9650d81461061d575f5ffd5b80636d5115bd1461049d57806375b238fc14610517578063853551b81461052a57806394c7d7ee14610549575f5ffd5b806330cae187116101735780634665096d116101435780634665096d1461040e5780634c1da1e2146104235780635296295214610442578063530dd45614610461575f5ffd5b806330cae187146103635780633adc277a146103825780633ca7c02a146103b85780634136a33c146103d3575f5ffd5b806318ff183c116101ae57806318ff183c146102b95780631cff79cd146102d857806325c471a0146102eb5780633078f1141461030a575f5ffd5b806308d6122d146101df5780630b0a93ba1461020057806312be872714610266578063167bd3951461029a575b5f5ffd5b3480156101ea575f5ffd5b506101fe6101f9366004612be5565b61076d565b005b34801561020b575f5ffd5b5061024861021a366004612c48565b67ffffffffffffffff9081165f90815260016020819052604090912001546801000000000000000090041690565b60405167ffffffffffffffff90911681526020015b60405180910390f35b348015610271575f5ffd5b50610285610280366004612c48565b6107bf565b60405163ffffffff909116815260200161025d565b3480156102a5575f5ffd5b506101fe6102b4366004612c61565b61080e565b3480156102c4575f5ffd5b506101fe6102d3366004612c9c565b610824565b6102856102e6366004612d06565b6108ac565b3480156102f6575f5ffd5b506101fe610305366004612d6a565b610a16565b348015610315575f5ffd5b50610329610324366004612dac565b610a38565b60405161025d949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b34801561036e575f5ffd5b506101fe61037d366004612dc6565b610ab4565b34801561038d575f5ffd5b506103a161039c366004612df7565b610ac6565b60405165ffffffffffff909116815260200161025d565b3480156103c3575f5ffd5b5061024867ffffffffffffffff81565b3480156103de575f5ffd5b506102856103ed366004612df7565b5f908152600260205260409020546601000000000000900463ffffffff1690565b348015610419575f5ffd5b5062093a80610285565b34801561042e575f5ffd5b5061028561043d366004612e0e565b610af7565b34801561044d575f5ffd5b506101fe61045c366004612dc6565b610b38565b34801561046c575f5ffd5b5061024861047b366004612c48565b67ffffffffffffffff9081165f90815260016020819052604090912001541690565b3480156104a8575f5ffd5b506102486104b7366004612e56565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008516845290915290205467ffffffffffffffff1692915050565b348015610522575f5ffd5b506102485f81565b348015610535575f5ffd5b506101fe610544366004612e82565b610b4a565b348015610554575f5ffd5b506101fe610563366004612d06565b610bfe565b348015610573575f5ffd5b506105c1610582366004612e0e565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020600101546e010000000000000000000000000000900460ff1690565b604051901515815260200161025d565b3480156105dc575f5ffd5b506101fe6105eb366004612e9d565b610cff565b3480156105fb575f5ffd5b5061060f61060a366004612ec5565b610d11565b60405190815260200161025d565b348015610628575f5ffd5b5061063c610637366004612f26565b610d4a565b60405161025d9190612f65565b348015610654575f5ffd5b50610668610663366004613025565b610e30565b60408051921515835263ffffffff90911660208301520161025d565b34801561068f575f5ffd5b506101fe61069e366004612dac565b610fe0565b3480156106ae575f5ffd5b5062069780610285565b3480156106c3575f5ffd5b506106686106d2366004612dac565b610ff7565b3480156106e2575f5ffd5b506101fe6106f136600461306d565b611088565b348015610701575f5ffd5b50610285610710366004612ec5565b61109a565b348015610720575f5ffd5b5061073461072f366004613089565b61121b565b6040805192835263ffffffff90911660208301520161025d565b348015610759575f5ffd5b506101fe610768366004612dac565b611374565b6107756113c3565b5f5b828110156107b8576107b085858584818110610795576107956130f7565b90506020020160208101906107aa9190613124565b84611461565b600101610777565b5050505050565b67ffffffffffffffff81165f908152600160208190526040822001546108089070010000000000000000000000000000000090046dffffffffffffffffffffffffffff166115be565b92915050565b6108166113c3565b61082082826115e3565b5050565b61082c6113c3565b6040517f7a9e5e4b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610892575f5ffd5b505af11580156108a4573d5f5f3e3d5ffd5b505050505050565b5f3381806108bc83888888611687565b91509150811580156108d2575063ffffffff8116155b156109635782876108e388886116e5565b6040517f81c6f24b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff93841660048201529290911660248301527fffffffff000000000000000000000000000000000000000000000000000000001660448201526064015b60405180910390fd5b5f61097084898989610d11565b90505f63ffffffff8316151580610996575061098b82610ac6565b65ffffffffffff1615155b156109a7576109a4826116fc565b90505b6003546109bd8a6109b88b8b6116e5565b611861565b600381905550610a048a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152503492506118ab915050565b506003559450505050505b9392505050565b610a1e6113c3565b610a328383610a2c866107bf565b846119dc565b50505050565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120805465ffffffffffff811692918291829190610aa690660100000000000090046dffffffffffffffffffffffffffff16611cdb565b969991985096509350505050565b610abc6113c3565b6108208282611cfc565b5f8181526002602052604081205465ffffffffffff16610ae581611dd3565b610aef5780610a0f565b5f9392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812060010154610808906dffffffffffffffffffffffffffff166115be565b610b406113c3565b6108208282611e01565b610b526113c3565b67ffffffffffffffff83161580610b72575067ffffffffffffffff838116145b15610bb5576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161095a565b8267ffffffffffffffff167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610bf1929190613186565b60405180910390a2505050565b604080517f8fb360370000000000000000000000000000000000000000000000000000000080825291513392918391638fb36037916004808201926020929091908290030181865afa158015610c56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c7a9190613199565b7fffffffff000000000000000000000000000000000000000000000000000000001614610ceb576040517f320ff74800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161095a565b6107b8610cfa85838686610d11565b6116fc565b610d076113c3565b6108208282611ee3565b5f84848484604051602001610d2994939291906131b4565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f8152602081019091526060908267ffffffffffffffff811115610d7457610d7461325d565b604051908082528060200260200182016040528015610da757816020015b6060815260200190600190039081610d925790505b5091505f5b83811015610e2857610e0330868684818110610dca57610dca6130f7565b9050602002810190610ddc919061328a565b85604051602001610def939291906132eb565b60405160208183030381529060405261205c565b838281518110610e1557610e156130f7565b6020908102919091010152600101610dac565b505092915050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081206001015481906e010000000000000000000000000000900460ff1615610e7e57505f905080610fd8565b3073ffffffffffffffffffffffffffffffffffffffff861603610eaf57610ea58484612111565b5f91509150610fd8565b7f8561a1b5000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000841601610f50575f5f610f045f88610ff7565b915091505f610f1287610af7565b90505f610f2b8363ffffffff168363ffffffff16612127565b905083610f39575f5f610f43565b63ffffffff811615815b9550955050505050610fd8565b73ffffffffffffffffffffffffffffffffffffffff84165f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008716845290915281205467ffffffffffffffff169080610fb68389610ff7565b9150915081610fc6575f5f610fd0565b63ffffffff811615815b945094505050505b935093915050565b610fe86113c3565b610ff28282612136565b505050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff8516016110355750600190505f611081565b5f5f6110418686610a38565b5050915091508165ffffffffffff165f141580156110765750611062612285565b65ffffffffffff168265ffffffffffff1611155b935091506110819050565b9250929050565b6110906113c3565b6108208282612294565b5f33816110a785856116e5565b90505f6110b688888888610d11565b5f8181526002602052604081205491925065ffffffffffff909116900361110c576040517f60a299b00000000000000000000000000000000000000000000000000000000081526004810182905260240161095a565b61111888888888612388565b61119e576040517f3fe2751c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8085166004830152808a166024830152881660448201527fffffffff000000000000000000000000000000000000000000000000000000008316606482015260840161095a565b5f8181526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016908190559051660100000000000090910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f80338161122b82898989611687565b9150505f8163ffffffff1661123e612285565b611248919061330e565b905063ffffffff8216158061127e57505f8665ffffffffffff1611801561127e57508065ffffffffffff168665ffffffffffff16105b1561128f5782896108e38a8a6116e5565b6112a98665ffffffffffff168265ffffffffffff16612127565b95506112b7838a8a8a610d11565b94506112c28561246b565b5f8581526002602052604090819020805465ffffffffffff89167fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000082161766010000000000009182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b490611360908a9088908f908f908f9061332c565b60405180910390a350505094509492505050565b73ffffffffffffffffffffffffffffffffffffffff81163314610fe8576040517f5f159e6300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f806113d18382366124d0565b9150915081610ff2578063ffffffff165f03611452575f6113f281366125bf565b506040517ff07e038f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015267ffffffffffffffff82166024820152909250604401905061095a565b610a32610cfa84305f36610d11565b7f8561a1b5000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611500576040517ff4744e4a0000000000000000000000000000000000000000000000000000000081527fffffffff000000000000000000000000000000000000000000000000000000008316600482015260240161095a565b73ffffffffffffffffffffffffffffffffffffffff83165f818152602081815260408083207fffffffff0000000000000000000000000000000000000000000000000000000087168085529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff8716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f6115d9836dffffffffffffffffffffffffffff16611cdb565b5090949350505050565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081905260409081902060010180548415156e010000000000000000000000000000027fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389061167b90841515815260200190565b60405180910390a25050565b5f803073ffffffffffffffffffffffffffffffffffffffff8616036116ba576116b18685856124d0565b915091506116dc565b600483106116d6576116d1868661066387876116e5565b6116b1565b505f9050805b94509492505050565b5f6116f36004828486613236565b610a0f91613390565b5f8181526002602052604081205465ffffffffffff8116906601000000000000900463ffffffff16818303611760576040517f60a299b00000000000000000000000000000000000000000000000000000000081526004810185905260240161095a565b611768612285565b65ffffffffffff168265ffffffffffff1611156117b4576040517f18cb6b7a0000000000000000000000000000000000000000000000000000000081526004810185905260240161095a565b6117bd82611dd3565b156117f7576040517f78a5d6e40000000000000000000000000000000000000000000000000000000081526004810185905260240161095a565b5f8481526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081527fffffffff00000000000000000000000000000000000000000000000000000000821660205260408120610a0f565b6060814710156118f0576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810183905260440161095a565b5f6118fc8584866129c9565b905080801561192a57505f3d118061192a57505f8573ffffffffffffffffffffffffffffffffffffffff163b115b1561193f576119376129de565b915050610a0f565b801561198f576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161095a565b3d156119a25761199d6129f7565b6119d4565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff861601611a4c576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161095a565b67ffffffffffffffff85165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8816845290915281205465ffffffffffff1615908115611b7a578463ffffffff16611aa5612285565b611aaf919061330e565b905060405180604001604052808265ffffffffffff168152602001611add8663ffffffff1663ffffffff1690565b6dffffffffffffffffffffffffffff90811690915267ffffffffffffffff89165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8c16845282529091208351815494909201519092166601000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090931665ffffffffffff90911617919091179055611c5f565b67ffffffffffffffff87165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a168452909152812054611bdb9166010000000000009091046dffffffffffffffffffffffffffff16908690612a02565b67ffffffffffffffff89165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8c168452909152902080546dffffffffffffffffffffffffffff9093166601000000000000027fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff9093169290921790915590505b6040805163ffffffff8616815265ffffffffffff8316602082015283151581830152905173ffffffffffffffffffffffffffffffffffffffff88169167ffffffffffffffff8a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f5f5f611cef84611cea612285565b612aaf565b9250925092509193909250565b67ffffffffffffffff82161580611d1c575067ffffffffffffffff828116145b15611d5f576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161095a565b67ffffffffffffffff8281165f81815260016020819052604080832090910180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f611ddc612285565b65ffffffffffff16611df162093a808461330e565b65ffffffffffff16111592915050565b67ffffffffffffffff82161580611e21575067ffffffffffffffff828116145b15611e64576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161095a565b67ffffffffffffffff8281165f81815260016020819052604080832090910180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff831601611f52576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161095a565b67ffffffffffffffff82165f90815260016020819052604082200154611fa09070010000000000000000000000000000000090046dffffffffffffffffffffffffffff168362069780612a02565b67ffffffffffffffff85165f818152600160208190526040918290200180546dffffffffffffffffffffffffffff909516700100000000000000000000000000000000027fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff9095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610bf1908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b60605f6120698484612b02565b905080801561209757505f3d118061209757505f8473ffffffffffffffffffffffffffffffffffffffff163b115b156120ac576120a46129de565b915050610808565b80156120fc576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161095a565b3d156119a25761210a6129f7565b5092915050565b5f61211c8383611861565b600354149392505050565b5f828218828411028218610a0f565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff8416016121a6576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161095a565b67ffffffffffffffff83165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8616845290915281205465ffffffffffff1690036121f557505f610808565b67ffffffffffffffff83165f81815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716808552925280832080547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f61228f42612b15565b905090565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120600101546122da906dffffffffffffffffffffffffffff168362069780612a02565b73ffffffffffffffffffffffffffffffffffffffff85165f818152602081815260409182902060010180547fffffffffffffffffffffffffffffffffffff0000000000000000000000000000166dffffffffffffffffffffffffffff9690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610bf1565b5f3373ffffffffffffffffffffffffffffffffffffffff86168190036123b2576001915050610d42565b5f6123bd5f83610ff7565b5090505f6123db6123d561021a896104b78a8a6116e5565b84610ff7565b50905081806123e75750805b156123f85760019350505050610d42565b3073ffffffffffffffffffffffffffffffffffffffff88160361245e575f5f61242188886125bf565b509150915081801561243c575067ffffffffffffffff811615155b1561245b575f61244c8287610ff7565b509650610d4295505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff168015801590612496575061249481611dd3565b155b15610820576040517f813e94590000000000000000000000000000000000000000000000000000000081526004810183905260240161095a565b5f8060048310156124e557505f905080610fd8565b3073ffffffffffffffffffffffffffffffffffffffff86160361251557610ea53061251086866116e5565b612111565b5f5f5f61252287876125bf565b925092509250821580156125595750305f908152602081905260409020600101546e010000000000000000000000000000900460ff165b1561256c575f5f94509450505050610fd8565b5f5f612578848b610ff7565b9150915081612591575f5f965096505050505050610fd8565b6125a78363ffffffff168263ffffffff16612127565b63ffffffff8116159b909a5098505050505050505050565b5f808060048410156125d857505f9150819050806129c2565b5f6125e386866116e5565b90507fffffffff0000000000000000000000000000000000000000000000000000000081167f853551b800000000000000000000000000000000000000000000000000000000148061267657507fffffffff0000000000000000000000000000000000000000000000000000000081167f30cae18700000000000000000000000000000000000000000000000000000000145b806126c257507fffffffff0000000000000000000000000000000000000000000000000000000081167f5296295200000000000000000000000000000000000000000000000000000000145b8061270e57507fffffffff0000000000000000000000000000000000000000000000000000000081167fa64d95ce00000000000000000000000000000000000000000000000000000000145b8061275a57507fffffffff0000000000000000000000000000000000000000000000000000000081167fd22b598900000000000000000000000000000000000000000000000000000000145b1561276f5760015f5f935093509350506129c2565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f18ff183c00000000000000000000000000000000000000000000000000000000148061280057507fffffffff0000000000000000000000000000000000000000000000000000000081167f167bd39500000000000000000000000000000000000000000000000000000000145b8061284c57507fffffffff0000000000000000000000000000000000000000000000000000000081167f08d6122d00000000000000000000000000000000000000000000000000000000145b1561288b575f61286060246004888a613236565b81019061286d9190612e0e565b90505f61287982610af7565b600196505f955093506129c292505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f25c471a000000000000000000000000000000000000000000000000000000000148061291c57507fffffffff0000000000000000000000000000000000000000000000000000000081167fb7d2b16200000000000000000000000000000000000000000000000000000000145b15612975575f61293060246004888a613236565b81019061293d9190612c48565b905060016129678267ffffffffffffffff9081165f90815260016020819052604090912001541690565b5f94509450945050506129c2565b305f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008516845290915281205467ffffffffffffffff165f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f612a1e866dffffffffffffffffffffffffffff166115be565b90505f612a598563ffffffff168763ffffffff168463ffffffff1611612a44575f612a4e565b612a4e88856133f5565b63ffffffff16612127565b90508063ffffffff16612a6a612285565b612a74919061330e565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b69ffffffffffffffffffff602083901c166dffffffffffffffffffffffffffff831665ffffffffffff604085901c8116908416811115612af157828282612af5565b815f5f5b9250925092509250925092565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff821115612b60576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161095a565b5090565b73ffffffffffffffffffffffffffffffffffffffff81168114612b85575f5ffd5b50565b5f5f83601f840112612b98575f5ffd5b50813567ffffffffffffffff811115612baf575f5ffd5b6020830191508360208260051b8501011115611081575f5ffd5b803567ffffffffffffffff81168114612be0575f5ffd5b919050565b5f5f5f5f60608587031215612bf8575f5ffd5b8435612c0381612b64565b9350602085013567ffffffffffffffff811115612c1e575f5ffd5b612c2a87828801612b88565b9094509250612c3d905060408601612bc9565b905092959194509250565b5f60208284031215612c58575f5ffd5b610a0f82612bc9565b5f5f60408385031215612c72575f5ffd5b8235612c7d81612b64565b915060208301358015158114612c91575f5ffd5b809150509250929050565b5f5f60408385031215612cad575f5ffd5b8235612cb881612b64565b91506020830135612c9181612b64565b5f5f83601f840112612cd8575f5ffd5b50813567ffffffffffffffff811115612cef575f5ffd5b602083019150836020828501011115611081575f5ffd5b5f5f5f60408486031215612d18575f5ffd5b8335612d2381612b64565b9250602084013567ffffffffffffffff811115612d3e575f5ffd5b612d4a86828701612cc8565b9497909650939450505050565b803563ffffffff81168114612be0575f5ffd5b5f5f5f60608486031215612d7c575f5ffd5b612d8584612bc9565b92506020840135612d9581612b64565b9150612da360408501612d57565b90509250925092565b5f5f60408385031215612dbd575f5ffd5b612cb883612bc9565b5f5f60408385031215612dd7575f5ffd5b612de083612bc9565b9150612dee60208401612bc9565b90509250929050565b5f60208284031215612e07575f5ffd5b5035919050565b5f60208284031215612e1e575f5ffd5b8135610a0f81612b64565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114612b85575f5ffd5b5f5f60408385031215612e67575f5ffd5b8235612e7281612b64565b91506020830135612c9181612e29565b5f5f5f60408486031215612e94575f5ffd5b612d2384612bc9565b5f5f60408385031215612eae575f5ffd5b612eb783612bc9565b9150612dee60208401612d57565b5f5f5f5f60608587031215612ed8575f5ffd5b8435612ee381612b64565b93506020850135612ef381612b64565b9250604085013567ffffffffffffffff811115612f0e575f5ffd5b612f1a87828801612cc8565b95989497509550505050565b5f5f60208385031215612f37575f5ffd5b823567ffffffffffffffff811115612f4d575f5ffd5b612f5985828601612b88565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015613019577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011688010196505050602082019150602084019350600181019050612f8b565b50929695505050505050565b5f5f5f60608486031215613037575f5ffd5b833561304281612b64565b9250602084013561305281612b64565b9150604084013561306281612e29565b809150509250925092565b5f5f6040838503121561307e575f5ffd5b8235612eb781612b64565b5f5f5f5f6060858703121561309c575f5ffd5b84356130a781612b64565b9350602085013567ffffffffffffffff8111156130c2575f5ffd5b6130ce87828801612cc8565b909450925050604085013565ffffffffffff811681146130ec575f5ffd5b939692955090935050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613134575f5ffd5b8135610a0f81612e29565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f610d4260208301848661313f565b5f602082840312156131a9575f5ffd5b8151610a0f81612e29565b73ffffffffffffffffffffffffffffffffffffffff8516815273ffffffffffffffffffffffffffffffffffffffff84166020820152606060408201525f6131ff60608301848661313f565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f85851115613244575f5ffd5b83861115613250575f5ffd5b5050820193919092039150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126132bd575f5ffd5b83018035915067ffffffffffffffff8211156132d7575f5ffd5b602001915036819003821315611081575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff818116838216019081111561080857610808613209565b65ffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff8516602082015273ffffffffffffffffffffffffffffffffffffffff84166040820152608060608201525f61338560808301848661313f565b979650505050505050565b80357fffffffff00000000000000000000000000000000000000000000000000000000811690600484101561210a577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b63ffffffff82811682821603908111156108085761080861320956fea164736f6c6343000825000a",
}

// AccessManager is an auto generated Go binding around an Ethereum contract.
type AccessManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AccessManager) GetABI() abi.ABI {
	return c.abi
}

// NewAccessManager creates a new instance of AccessManager.
func NewAccessManager() *AccessManager {
	parsed, err := AccessManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialAdmin) returns()
func (accessManager *AccessManager) PackConstructor(initialAdmin common.Address) []byte {
	enc, err := accessManager.abi.Pack("", initialAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackADMINROLE() []byte {
	enc, err := accessManager.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackADMINROLE() ([]byte, error) {
	return accessManager.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackPUBLICROLE() []byte {
	enc, err := accessManager.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackPUBLICROLE() ([]byte, error) {
	return accessManager.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("canCall", caller, target, selector)
}

// AccessManagerCanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type AccessManagerCanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) UnpackCanCall(data []byte) (AccessManagerCanCallOutput, error) {
	out, err := accessManager.abi.Unpack("canCall", data)
	outstruct := new(AccessManagerCanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) UnpackCancel(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) PackExecute(target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) UnpackExecute(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) PackExpiration() []byte {
	enc, err := accessManager.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) TryPackExpiration() ([]byte, error) {
	return accessManager.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) UnpackExpiration(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getAccess", roleId, account)
}

// AccessManagerGetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type AccessManagerGetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) UnpackGetAccess(data []byte) (AccessManagerGetAccessOutput, error) {
	out, err := accessManager.abi.Unpack("getAccess", data)
	outstruct := new(AccessManagerGetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) PackGetNonce(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) PackGetSchedule(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := accessManager.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("hasRole", roleId, account)
}

// AccessManagerHasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type AccessManagerHasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) UnpackHasRole(data []byte) (AccessManagerHasRoleOutput, error) {
	out, err := accessManager.abi.Unpack("hasRole", data)
	outstruct := new(AccessManagerHasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := accessManager.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) PackIsTargetClosed(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := accessManager.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := accessManager.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return accessManager.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) PackMinSetback() []byte {
	enc, err := accessManager.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) TryPackMinSetback() ([]byte, error) {
	return accessManager.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) PackMulticall(data [][]byte) []byte {
	enc, err := accessManager.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) TryPackMulticall(data [][]byte) ([]byte, error) {
	return accessManager.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := accessManager.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := accessManager.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return accessManager.abi.Pack("schedule", target, data, when)
}

// AccessManagerScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type AccessManagerScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) UnpackSchedule(data []byte) (AccessManagerScheduleOutput, error) {
	out, err := accessManager.abi.Unpack("schedule", data)
	outstruct := new(AccessManagerScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := accessManager.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return accessManager.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := accessManager.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return accessManager.abi.Pack("updateAuthority", target, newAuthority)
}

// AccessManagerOperationCanceled represents a OperationCanceled event raised by the AccessManager contract.
type AccessManagerOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationCanceled) ContractEventName() string {
	return AccessManagerOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationCanceledEvent(log *types.Log) (*AccessManagerOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationCanceled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerOperationExecuted represents a OperationExecuted event raised by the AccessManager contract.
type AccessManagerOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationExecuted) ContractEventName() string {
	return AccessManagerOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationExecutedEvent(log *types.Log) (*AccessManagerOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationExecuted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerOperationScheduled represents a OperationScheduled event raised by the AccessManager contract.
type AccessManagerOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationScheduled) ContractEventName() string {
	return AccessManagerOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (accessManager *AccessManager) UnpackOperationScheduledEvent(log *types.Log) (*AccessManagerOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationScheduled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleAdminChanged represents a RoleAdminChanged event raised by the AccessManager contract.
type AccessManagerRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleAdminChanged) ContractEventName() string {
	return AccessManagerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (accessManager *AccessManager) UnpackRoleAdminChangedEvent(log *types.Log) (*AccessManagerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the AccessManager contract.
type AccessManagerRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGrantDelayChanged) ContractEventName() string {
	return AccessManagerRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*AccessManagerRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleGranted represents a RoleGranted event raised by the AccessManager contract.
type AccessManagerRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGranted) ContractEventName() string {
	return AccessManagerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (accessManager *AccessManager) UnpackRoleGrantedEvent(log *types.Log) (*AccessManagerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGranted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleGuardianChanged represents a RoleGuardianChanged event raised by the AccessManager contract.
type AccessManagerRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGuardianChanged) ContractEventName() string {
	return AccessManagerRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (accessManager *AccessManager) UnpackRoleGuardianChangedEvent(log *types.Log) (*AccessManagerRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleLabel represents a RoleLabel event raised by the AccessManager contract.
type AccessManagerRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleLabel) ContractEventName() string {
	return AccessManagerRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (accessManager *AccessManager) UnpackRoleLabelEvent(log *types.Log) (*AccessManagerRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleLabel)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerRoleRevoked represents a RoleRevoked event raised by the AccessManager contract.
type AccessManagerRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleRevoked) ContractEventName() string {
	return AccessManagerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (accessManager *AccessManager) UnpackRoleRevokedEvent(log *types.Log) (*AccessManagerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleRevoked)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the AccessManager contract.
type AccessManagerTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetAdminDelayUpdated) ContractEventName() string {
	return AccessManagerTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*AccessManagerTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerTargetClosed represents a TargetClosed event raised by the AccessManager contract.
type AccessManagerTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetClosed) ContractEventName() string {
	return AccessManagerTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (accessManager *AccessManager) UnpackTargetClosedEvent(log *types.Log) (*AccessManagerTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetClosed)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AccessManagerTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the AccessManager contract.
type AccessManagerTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetFunctionRoleUpdated) ContractEventName() string {
	return AccessManagerTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (accessManager *AccessManager) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*AccessManagerTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (accessManager *AccessManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return accessManager.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return accessManager.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return accessManager.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AccessManagerAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func AccessManagerAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*AccessManagerAccessManagerAlreadyScheduled, error) {
	out := new(AccessManagerAccessManagerAlreadyScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the AccessManager contract.
type AccessManagerAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func AccessManagerAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (accessManager *AccessManager) UnpackAccessManagerBadConfirmationError(raw []byte) (*AccessManagerAccessManagerBadConfirmation, error) {
	out := new(AccessManagerAccessManagerBadConfirmation)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerExpired represents a AccessManagerExpired error raised by the AccessManager contract.
type AccessManagerAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func AccessManagerAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerExpiredError(raw []byte) (*AccessManagerAccessManagerExpired, error) {
	out := new(AccessManagerAccessManagerExpired)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the AccessManager contract.
type AccessManagerAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func AccessManagerAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (accessManager *AccessManager) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*AccessManagerAccessManagerInvalidInitialAdmin, error) {
	out := new(AccessManagerAccessManagerInvalidInitialAdmin)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func AccessManagerAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerLockedFunctionError(raw []byte) (*AccessManagerAccessManagerLockedFunction, error) {
	out := new(AccessManagerAccessManagerLockedFunction)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func AccessManagerAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerLockedRoleError(raw []byte) (*AccessManagerAccessManagerLockedRole, error) {
	out := new(AccessManagerAccessManagerLockedRole)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotReady represents a AccessManagerNotReady error raised by the AccessManager contract.
type AccessManagerAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func AccessManagerAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotReadyError(raw []byte) (*AccessManagerAccessManagerNotReady, error) {
	out := new(AccessManagerAccessManagerNotReady)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func AccessManagerAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotScheduledError(raw []byte) (*AccessManagerAccessManagerNotScheduled, error) {
	out := new(AccessManagerAccessManagerNotScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func AccessManagerAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*AccessManagerAccessManagerUnauthorizedAccount, error) {
	out := new(AccessManagerAccessManagerUnauthorizedAccount)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCall, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCancel, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCancel)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func AccessManagerAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*AccessManagerAccessManagerUnauthorizedConsume, error) {
	out := new(AccessManagerAccessManagerUnauthorizedConsume)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAddressEmptyCode represents a AddressEmptyCode error raised by the AccessManager contract.
type AccessManagerAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AccessManagerAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (accessManager *AccessManager) UnpackAddressEmptyCodeError(raw []byte) (*AccessManagerAddressEmptyCode, error) {
	out := new(AccessManagerAddressEmptyCode)
	if err := accessManager.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerFailedCall represents a FailedCall error raised by the AccessManager contract.
type AccessManagerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AccessManagerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (accessManager *AccessManager) UnpackFailedCallError(raw []byte) (*AccessManagerFailedCall, error) {
	out := new(AccessManagerFailedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerInsufficientBalance represents a InsufficientBalance error raised by the AccessManager contract.
type AccessManagerInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AccessManagerInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (accessManager *AccessManager) UnpackInsufficientBalanceError(raw []byte) (*AccessManagerInsufficientBalance, error) {
	out := new(AccessManagerInsufficientBalance)
	if err := accessManager.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AccessManager contract.
type AccessManagerSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AccessManagerSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (accessManager *AccessManager) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AccessManagerSafeCastOverflowedUintDowncast, error) {
	out := new(AccessManagerSafeCastOverflowedUintDowncast)
	if err := accessManager.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskMetaData contains all meta data concerning the IssuanceDesk contract.
var IssuanceDeskMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ruleBook_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"AccountExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"AccountNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ApplicationExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumIIssuanceDesk.ApplicationState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"ApplicationInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"CoinUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"}],\"name\":\"NotApplicant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayeeZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RedemptionAlreadyReturned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumIIssuanceDesk.RedemptionState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"RedemptionInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"age\",\"type\":\"uint40\"}],\"name\":\"ReserveStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"covered\",\"type\":\"uint256\"}],\"name\":\"ReserveTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"current\",\"type\":\"uint32\"}],\"name\":\"RuleChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ApplicationCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"ApplicationRejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"Applied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"IssuanceEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"endorsements\",\"type\":\"uint8\"}],\"name\":\"Issued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RedemptionAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RedemptionCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"RedemptionFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"RedemptionPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"name\":\"RedemptionRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"RedemptionReturned\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ISSUANCE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptRedemption\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structIIssuanceDesk.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"applicationId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"applicationState\",\"outputs\":[{\"internalType\":\"enumIIssuanceDesk.ApplicationState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"changedAt\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structIIssuanceDesk.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"applyFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structIIssuanceDesk.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancelRedemption\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"confirmRedemption\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structIIssuanceDesk.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"end\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"failRedemption\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"hashIssuance\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tradeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"ruleVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structIIssuanceDesk.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"name\":\"onRedeem\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"redemptionId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"redemptionState\",\"outputs\":[{\"internalType\":\"enumIIssuanceDesk.RedemptionState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"changedAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"returned\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"reject\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"internalType\":\"structIIssuanceDesk.RedemptionTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"returnRedemption\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ruleBook\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IssuanceDesk",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051613d38380380613d3883398101604081905261002f9161020e565b604080518082018252601381527f5370656369652049737375616e63654465736b00000000000000000000000000602080830191909152825180840190935260018352603160f81b908301526001600160a01b038416608052849183919061009682610159565b610140526100a381610159565b61016052815160208084019190912061010052815190820120610120524660c0526101316101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526001600160a01b0316610180526101508161019f565b505050506102a9565b5f5f829050601f8151111561018c578260405163305a27a960e01b8152600401610183919061024e565b60405180910390fd5b805161019782610283565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b0381168114610209575f5ffd5b919050565b5f5f5f60608486031215610220575f5ffd5b610229846101f3565b9250610237602085016101f3565b9150610245604085016101f3565b90509250925092565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102a3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516139f26103465f395f818161026801526120c401525f612c7201525f612c4701525f612f1c01525f612ef401525f612e4f01525f612e7901525f612ea301525f81816102ed0152818161049d015281816109b4015281816115da015281816119e301528181611ab501528181611ec301526127cc01526139f25ff3fe608060405234801561000f575f5ffd5b506004361061018f575f3560e01c80637afc6765116100dd578063bec62a2b11610088578063d011d89e11610063578063d011d89e146103fb578063d7734cd814610449578063e66662571461045c575f5ffd5b8063bec62a2b1461038b578063bf7e214f1461039e578063c539fc44146103bc575f5ffd5b806384b0196e116100b857806384b0196e146103245780638fb360371461033f57806394fc67d814610378575f5ffd5b80637afc6765146102d85780637b103999146102eb57806382a9c0ad14610311575f5ffd5b80635317ac2f1161013d57806370579a791161011857806370579a791461029f578063740c5f59146102b25780637a9e5e4b146102c5575f5ffd5b80635317ac2f146102535780635abc2f0a1461026657806364e6096d1461028c575f5ffd5b806333c46c3f1161016d57806333c46c3f146101f857806342ed85df1461020b5780634b7f7b4a1461021e575f5ffd5b806304f999c714610193578063081a5aee146101a85780630b61a887146101bb575b5f5ffd5b6101a66101a1366004612ffa565b61046f565b005b6101a66101b636600461302a565b6105a0565b6101ce6101c9366004613044565b61067a565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6101a661020636600461302a565b6106db565b6101a6610219366004613091565b6108b1565b6102457f2bf37ead90e33eb9046bc62ab9fc4e007828bc1f12f90f20dd0b1ac218806b7381565b6040519081526020016101ef565b6101a661026136600461302a565b610c66565b7f00000000000000000000000000000000000000000000000000000000000000006101ce565b6101a661029a366004613121565b610ce2565b6102456102ad366004613158565b610d41565b6101a66102c036600461302a565b610db8565b6101a66102d33660046131c3565b611073565b6101a66102e63660046131de565b611153565b7f00000000000000000000000000000000000000000000000000000000000000006101ce565b61024561031f366004613121565b6111b9565b61032c6114e4565b6040516101ef9796959493929190613253565b610347611542565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016101ef565b61024561038636600461302a565b611592565b610245610399366004613312565b6115aa565b60035473ffffffffffffffffffffffffffffffffffffffff166101ce565b6103ed6103ca366004613044565b5f9081526002602052604090205460ff81169161010090910464ffffffffff1690565b6040516101ef929190613385565b61043a610409366004613044565b5f9081526004602052604090205460ff80821692610100830464ffffffffff16926601000000000000900490911690565b6040516101ef939291906133b7565b610245610457366004613121565b6117dd565b6101a661046a366004613121565b611810565b6040517f013d74440000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063013d744490602401602060405180830381865afa1580156104f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051b91906133e2565b610558576040517ff355bd8b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b610565826001600461186c565b604051818152339083907f8a930a37f6559b2e5ddb75848990eaa958e9a4b41677a8ebbd59b939d877b23e9060200160405180910390a35050565b5f6105aa82611592565b90505f6105c56105c060408501602086016131c3565b61199a565b90503373ffffffffffffffffffffffffffffffffffffffff821614610634576040517fbf5cd21d00000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff8216602482015260440161054f565b6106418260016005611b2b565b60405182907f97e41c4ad6c221d481a01c8e9d5748d328d794282879e9f4ab63b417f1e28862905f90a26106758284611c9c565b505050565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015230606083015260808083018590528351808403909101815260a090920190925280519101205f905b92915050565b5f6106e582611592565b5f818152600460208190526040909120919250815460ff16600581111561070e5761070e613344565b1415801561073257506005815460ff16600581111561072f5761072f613344565b14155b156107735780546040517f4dd7a76900000000000000000000000000000000000000000000000000000000815261054f91849160ff90911690600401613401565b80546601000000000000900460ff16156107bc576040517f41b490810000000000000000000000000000000000000000000000000000000081526004810183905260240161054f565b5f6107d06105c060408601602087016131c3565b90506107df60208501856131c3565b73ffffffffffffffffffffffffffffffffffffffff16632f8f1ce1848361080c6060890160408a01613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935273ffffffffffffffffffffffffffffffffffffffff90911660248301526bffffffffffffffffffffffff1660448201526064015f604051808303815f87803b15801561088a575f5ffd5b505af115801561089c573d5f5f3e3d5ffd5b505050506108ab838583611d87565b50505050565b5f6108bb856117dd565b90506108ca816001600261186c565b6108db610100860160e08701613449565b64ffffffffff1642111561093d57806108fb610100870160e08801613449565b6040517f64f20da6000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff16602482015260440161054f565b8364ffffffffff16421115610987576040517f6747c9fd00000000000000000000000000000000000000000000000000000000815264ffffffffff8516600482015260240161054f565b5f61099a8661099588611ea8565b61208f565b90505f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663117f5c6b6109f3856109ed60e08c0160c08d01613464565b8a610d41565b845188908890610a079060ff166001612322565b6040518563ffffffff1660e01b8152600401610a2694939291906134c6565b602060405180830381865afa158015610a41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6591906134f0565b9050610a8d610a7760208901896131c3565b610a8760808a0160608b01613430565b84612331565b610a9a60208801886131c3565b73ffffffffffffffffffffffffffffffffffffffff16638da787cc84610ac660408b0160208c016131c3565b610ad660808c0160608d01613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935273ffffffffffffffffffffffffffffffffffffffff90911660248301526bffffffffffffffffffffffff1660448201526064015f604051808303815f87803b158015610b54575f5ffd5b505af1158015610b66573d5f5f3e3d5ffd5b50610b789250505060208801886131c3565b73ffffffffffffffffffffffffffffffffffffffff16610b9e6040890160208a016131c3565b73ffffffffffffffffffffffffffffffffffffffff16847f36bb9a51154bdfdd630b021372de1ef882e3fefc2c72f2447f91412c4084c9a6610bdf8761067a565b610bef60808d0160608e01613430565b610bff60e08e0160c08f01613464565b610c0888612599565b6040805173ffffffffffffffffffffffffffffffffffffffff90951685526bffffffffffffffffffffffff909316602085015263ffffffff9091169183019190915260ff16606082015260800160405180910390a450505050505050565b610c72335b5f366125e3565b5f610c7c82611592565b9050610c8b8160016002611b2b565b610cb4610c9b60208401846131c3565b82610caf6105c060408701602088016131c3565b61277d565b60405181907f6fe6a0eef0148968204937f9668af0feaf58bd2c29c50807a99d27f0a43e8413905f90a25050565b5f610cec826117dd565b9050610d06610d0160408401602085016131c3565b612b07565b610d13816001600561186c565b60405181907f95df9890c7874bf5d858557e98b414f32b0cd3754ac1fa73bc90393d0b8437f5905f90a25050565b604080517f2bf37ead90e33eb9046bc62ab9fc4e007828bc1f12f90f20dd0b1ac218806b73602082015290810184905263ffffffff8316606082015264ffffffffff821660808201525f90610dae9060a00160405160208183030381529060405280519060200120612b80565b90505b9392505050565b610dc133610c6b565b5f610dcb82611592565b9050610dda8160026003611b2b565b5f610de860208401846131c3565b905073ffffffffffffffffffffffffffffffffffffffff811663e3904eff83610e176060870160408801613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526bffffffffffffffffffffffff1660248201526044015f604051808303815f87803b158015610e78575f5ffd5b505af1158015610e8a573d5f5f3e3d5ffd5b50506040517f5782a0430000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff84169250635782a04391506024015f604051808303815f87803b158015610ef3575f5ffd5b505af1158015610f05573d5f5f3e3d5ffd5b505050508073ffffffffffffffffffffffffffffffffffffffff1663118571066040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f769190613507565b73ffffffffffffffffffffffffffffffffffffffff1663ee50315d83610fa26060870160408801613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526bffffffffffffffffffffffff1660248201526044015f604051808303815f87803b158015611003575f5ffd5b505af1158015611015573d5f5f3e3d5ffd5b50505050817fecdff782b7c1eb7e4b3d78f8c89bbe5c2cfb1298d2a28a5b2926e8691645245484604001602081019061104e9190613430565b6040516bffffffffffffffffffffffff909116815260200160405180910390a2505050565b600354339073ffffffffffffffffffffffffffffffffffffffff1681146110de576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161054f565b8173ffffffffffffffffffffffffffffffffffffffff163b5f03611146576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161054f565b61114f82612bc7565b5050565b61115c33610c6b565b5f61116683611592565b90506111758160026004611b2b565b807fd3b8a6879e63f3d31e67e85a148ce19a0fe7b99fac8e52ab8e4ea7d390177edc836040516111a791815260200190565b60405180910390a26106758184611c9c565b5f6111ca60408301602084016131c3565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161461125f573361120d60408401602085016131c3565b6040517f84e2150700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff92831660048201529116602482015260440161054f565b61126f6080830160608401613430565b6bffffffffffffffffffffffff165f036112b5576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6112c660608401604085016131c3565b73ffffffffffffffffffffffffffffffffffffffff1603611313576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611324610100830160e08401613449565b64ffffffffff1642111561137f57611343610100830160e08401613449565b6040517f6747c9fd00000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015260240161054f565b611388826117dd565b9050611396815f600161186c565b6113a38261099584611ea8565b506113b160208301836131c3565b73ffffffffffffffffffffffffffffffffffffffff166113d760408401602085016131c3565b73ffffffffffffffffffffffffffffffffffffffff16827f85a4536ab3d3df8761bf84df55b66bf9f0ee9dc7c662ad96495ccc35b1e9894461141f60608701604088016131c3565b61142f6080880160608901613430565b608088013560a089013561144960e08b0160c08c01613464565b61145a6101008c0160e08d01613449565b61146c6101208d016101008e01613539565b6040805173ffffffffffffffffffffffffffffffffffffffff90981688526bffffffffffffffffffffffff909616602088015294860193909352606085019190915263ffffffff16608084015264ffffffffff1660a083015267ffffffffffffffff1660c082015260e00160405180910390a4919050565b5f6060805f5f5f60606114f5612c40565b6114fd612c6b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6003545f9074010000000000000000000000000000000000000000900460ff1661156b57505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b5f6106d56115a536849003840184613552565b612c96565b6040517ffd6aad250000000000000000000000000000000000000000000000000000000081523360048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063fd6aad2590602401602060405180830381865afa158015611634573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116589190613603565b50825f03611692576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6bffffffffffffffffffffffff8311156116db576040517f08083b2a0000000000000000000000000000000000000000000000000000000081526004810184905260240161054f565b5f83905061174260405180608001604052803373ffffffffffffffffffffffffffffffffffffffff1681526020018773ffffffffffffffffffffffffffffffffffffffff168152602001836bffffffffffffffffffffffff16815260200185815250612c96565b9150611750825f6001611b2b565b3373ffffffffffffffffffffffffffffffffffffffff8616837fdbb90f93bf109357eb327f416c2edf0eaf96887c8c8ac0531bb08408f81d668e6117938261067a565b6040805173ffffffffffffffffffffffffffffffffffffffff90921682526bffffffffffffffffffffffff87166020830152810188905260600160405180910390a4509392505050565b5f4630836040516020016117f39392919061361c565b604051602081830303815290604052805190602001209050919050565b5f61181a826117dd565b905061182f610d0160408401602085016131c3565b61183c816002600361186c565b604051339082907fff594cb379d3fe770b65c3bf0a850d3bcff579c580136653a281bc038bb2a8f7905f90a35050565b5f8381526002602052604090205460ff1682600681111561188f5761188f613344565b8160068111156118a1576118a1613344565b146118dc5783816040517ff79b570a00000000000000000000000000000000000000000000000000000000815260040161054f929190613744565b60405180604001604052808360068111156118f9576118f9613344565b815264ffffffffff42166020918201525f8681526002909152604090208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183600681111561195257611952613344565b021790555060209190910151815464ffffffffff909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff90911617905550505050565b6040517f5adbc9c700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808316600483015282915f917f00000000000000000000000000000000000000000000000000000000000000001690635adbc9c790602401602060405180830381865afa158015611a28573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a4c9190613507565b90505b73ffffffffffffffffffffffffffffffffffffffff811615611b25576040517f5adbc9c700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808316600483015291925082917f00000000000000000000000000000000000000000000000000000000000000001690635adbc9c790602401602060405180830381865afa158015611afa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b1e9190613507565b9050611a4f565b50919050565b5f8381526004602052604090205460ff16826005811115611b4e57611b4e613344565b816005811115611b6057611b60613344565b14611b9b5783816040517f4dd7a76900000000000000000000000000000000000000000000000000000000815260040161054f929190613401565b6040518060600160405280836005811115611bb857611bb8613344565b815264ffffffffff42166020808301919091525f60409283018190528781526004909152208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836005811115611c1957611c19613344565b02179055506020820151815460409093015115156601000000000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff64ffffffffff90921661010002919091167fffffffffffffffffffffffffffffffffffffffffffffffffff000000000000ff9093169290921791909117905550505050565b5f611cb06105c060408401602085016131c3565b9050611cbf60208301836131c3565b73ffffffffffffffffffffffffffffffffffffffff16632f8f1ce18483611cec6060870160408801613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935273ffffffffffffffffffffffffffffffffffffffff90911660248301526bffffffffffffffffffffffff1660448201526064015f604051808303815f87803b158015611d6a575f5ffd5b505af1925050508015611d7b575060015b15610675576106758383835b5f83815260046020908152604090912080547fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff166601000000000000179055611dd2908301836131c3565b73ffffffffffffffffffffffffffffffffffffffff16635782a043846040518263ffffffff1660e01b8152600401611e0c91815260200190565b5f604051808303815f87803b158015611e23575f5ffd5b505af1158015611e35573d5f5f3e3d5ffd5b50505073ffffffffffffffffffffffffffffffffffffffff82169050837f5c9c9a33ea313a5c6e9da589b7eef89547743b4101347b4ebde257e915adba34611e836060860160408701613430565b6040516bffffffffffffffffffffffff909116815260200160405180910390a3505050565b5f80808073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ea337e4611ef560208801886131c3565b611f056040890160208a016131c3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff928316600482015291166024820152604401608060405180830381865afa158015611f73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f979190613758565b93505092509250600160ff168360ff161461201057611fbc60408601602087016131c3565b6040517fc0e9708f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260ff8416602482015260440161054f565b8064ffffffffff164211156120875761202f60408601602087016131c3565b6040517f17d7050400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015264ffffffffff8216602482015260440161054f565b509392505050565b604080516060810182525f80825260208201819052918101919091525f8073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016633bbda4386120f660208801886131c3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff90911660048201527f2f41b95efaa44356d2a0a9410606008c719efcd9c95b6139de07ddf11bc1304060248201526044016040805180830381865afa158015612182573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121a691906137b4565b90925090506121bb60e0860160c08701613464565b63ffffffff168163ffffffff1614612220576121dd60e0860160c08701613464565b6040517fe850566b00000000000000000000000000000000000000000000000000000000815263ffffffff9182166004820152908216602482015260440161054f565b73ffffffffffffffffffffffffffffffffffffffff82166367f621ca61224960208801886131c3565b6122596040890160208a016131c3565b8761226a60808b0160608c01613430565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16815273ffffffffffffffffffffffffffffffffffffffff948516600482015293909216602484015260ff1660448301526bffffffffffffffffffffffff166064820152608401606060405180830381865afa1580156122f5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061231991906137ec565b95945050505050565b5f828218828411028218610db1565b5f5f8473ffffffffffffffffffffffffffffffffffffffff1663118571066040518163ffffffff1660e01b8152600401602060405180830381865afa15801561237c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123a09190613507565b73ffffffffffffffffffffffffffffffffffffffff16639a8a36986040518163ffffffff1660e01b81526004016040805180830381865afa1580156123e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061240b9190613881565b915091508064ffffffffff165f14806124405750826040015164ffffffffff168164ffffffffff1661243d91906138d2565b42115b1561248e5760408084015190517f367dd8e000000000000000000000000000000000000000000000000000000000815264ffffffffff8084166004830152909116602482015260440161054f565b5f6124ab846020015163ffffffff1661271063ffffffff16612322565b90505f61254a82876bffffffffffffffffffffffff168973ffffffffffffffffffffffffffffffffffffffff166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561250a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061252e91906134f0565b61253891906138d2565b61254291906138e5565b612710612d00565b905083811115612590576040517fff6b4040000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161054f565b50505050505050565b5f60ff8211156125df576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152600860048201526024810183905260440161054f565b5090565b5f5f61262461260760035473ffffffffffffffffffffffffffffffffffffffff1690565b863061261660045f898b6138fc565b61261f91613923565b612d33565b91509150816127765763ffffffff81161561272c57600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee906126d190889088908890600401613989565b5f604051808303815f87803b1580156126e8575f5ffd5b505af11580156126fa573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506127769050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161054f565b5050505050565b6040517f4ea337e400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff848116600483015282811660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634ea337e490604401608060405180830381865afa158015612813573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128379190613758565b50919250505060ff811660011461289b576040517fc0e9708f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260ff8216602482015260440161054f565b6040517fe583983600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff838116600483015285169063e583983690602401602060405180830381865afa158015612905573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061292991906133e2565b15612978576040517f4f2a367e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161054f565b5f6129828461067a565b6040517fe583983600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301529192509086169063e583983690602401602060405180830381865afa1580156129f0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1491906133e2565b15612a63576040517f4f2a367e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161054f565b8473ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612aac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ad091906133e2565b15612776576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612b118261199a565b90503373ffffffffffffffffffffffffffffffffffffffff82161461114f576040517f84e2150700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff8216602482015260440161054f565b5f6106d5612b8c612e36565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b600380547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b606061158d7f0000000000000000000000000000000000000000000000000000000000000000612f6c565b606061158d7f0000000000000000000000000000000000000000000000000000000000000000612f6c565b60408051466020808301919091523082840152835173ffffffffffffffffffffffffffffffffffffffff90811660608085019190915291850151166080830152918301516bffffffffffffffffffffffff1660a08201529082015160c08201525f9060e0016117f3565b5f815f03612d1257612d126012612fa9565b816001840381612d2457612d246139b8565b04600101831515029392505050565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15612e2c575f516020805191945081901c150291505b5094509492505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612e9b57507f000000000000000000000000000000000000000000000000000000000000000046145b15612ec557507f000000000000000000000000000000000000000000000000000000000000000090565b61158d604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f612f7883612fba565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b634e487b715f52806020526024601cfd5b5f60ff8216601f8111156106d5576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f6040838503121561300b575f5ffd5b50508035926020909101359150565b5f60808284031215611b25575f5ffd5b5f6080828403121561303a575f5ffd5b610db1838361301a565b5f60208284031215613054575f5ffd5b5035919050565b5f6101208284031215611b25575f5ffd5b64ffffffffff8116811461307e575f5ffd5b50565b803561308c8161306c565b919050565b5f5f5f5f61016085870312156130a5575f5ffd5b6130af868661305b565b93506101208501356130c08161306c565b925061014085013567ffffffffffffffff8111156130dc575f5ffd5b8501601f810187136130ec575f5ffd5b803567ffffffffffffffff811115613102575f5ffd5b876020828401011115613113575f5ffd5b949793965060200194505050565b5f6101208284031215613132575f5ffd5b610db1838361305b565b63ffffffff8116811461307e575f5ffd5b803561308c8161313c565b5f5f5f6060848603121561316a575f5ffd5b83359250602084013561317c8161313c565b9150604084013561318c8161306c565b809150509250925092565b73ffffffffffffffffffffffffffffffffffffffff8116811461307e575f5ffd5b803561308c81613197565b5f602082840312156131d3575f5ffd5b8135610db181613197565b5f5f60a083850312156131ef575f5ffd5b6131f9848461301a565b946080939093013593505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61328d60e0830189613207565b828103604084015261329f8189613207565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156133015783518352602093840193909201916001016132e3565b50909b9a5050505050505050505050565b5f5f5f60608486031215613324575f5ffd5b833561332f81613197565b95602085013595506040909401359392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6007811061338157613381613344565b9052565b604081016133938285613371565b64ffffffffff831660208301529392505050565b6006811061338157613381613344565b606081016133c582866133a7565b64ffffffffff841660208301528215156040830152949350505050565b5f602082840312156133f2575f5ffd5b81518015158114610db1575f5ffd5b82815260408101610db160208301846133a7565b80356bffffffffffffffffffffffff8116811461308c575f5ffd5b5f60208284031215613440575f5ffd5b610db182613415565b5f60208284031215613459575f5ffd5b8135610db18161306c565b5f60208284031215613474575f5ffd5b8135610db18161313c565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b848152606060208201525f6134df60608301858761347f565b905082604083015295945050505050565b5f60208284031215613500575f5ffd5b5051919050565b5f60208284031215613517575f5ffd5b8151610db181613197565b803567ffffffffffffffff8116811461308c575f5ffd5b5f60208284031215613549575f5ffd5b610db182613522565b5f6080828403128015613563575f5ffd5b506040516080810167ffffffffffffffff811182821017156135ac577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405282356135ba81613197565b815260208301356135ca81613197565b60208201526135db60408401613415565b60408201526060928301359281019290925250919050565b805160ff8116811461308c575f5ffd5b5f60208284031215613613575f5ffd5b610db1826135f3565b83815273ffffffffffffffffffffffffffffffffffffffff831660208201526101608101823561364b81613197565b73ffffffffffffffffffffffffffffffffffffffff166040830152613672602084016131b8565b73ffffffffffffffffffffffffffffffffffffffff166060830152613699604084016131b8565b73ffffffffffffffffffffffffffffffffffffffff1660808301526136c060608401613415565b6bffffffffffffffffffffffff811660a084015250608083013560c08381019190915260a084013560e08401526136f890840161314d565b63ffffffff1661010083015261371060e08401613081565b64ffffffffff1661012083015261372a6101008401613522565b67ffffffffffffffff811661014084015250949350505050565b82815260408101610db16020830184613371565b5f5f5f5f6080858703121561376b575f5ffd5b613774856135f3565b9350613782602086016135f3565b9250604085015161ffff81168114613798575f5ffd5b60608601519092506137a98161306c565b939692955090935050565b5f5f604083850312156137c5575f5ffd5b82516137d081613197565b60208401519092506137e18161313c565b809150509250929050565b5f60608284031280156137fd575f5ffd5b506040516060810167ffffffffffffffff81118282101715613846577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052613852836135f3565b815260208301516138628161313c565b602082015260408301516138758161306c565b60408201529392505050565b5f5f60408385031215613892575f5ffd5b825160208401519092506137e18161306c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156106d5576106d56138a5565b80820281158282048414176106d5576106d56138a5565b5f5f8585111561390a575f5ffd5b83861115613916575f5ffd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613982577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff84168152604060208201525f61231960408301848661347f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffdfea164736f6c6343000825000a",
}

// IssuanceDesk is an auto generated Go binding around an Ethereum contract.
type IssuanceDesk struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IssuanceDesk) GetABI() abi.ABI {
	return c.abi
}

// NewIssuanceDesk creates a new instance of IssuanceDesk.
func NewIssuanceDesk() *IssuanceDesk {
	parsed, err := IssuanceDeskMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IssuanceDesk{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IssuanceDesk) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address registry_, address ruleBook_) returns()
func (issuanceDesk *IssuanceDesk) PackConstructor(manager common.Address, registry_ common.Address, ruleBook_ common.Address) []byte {
	enc, err := issuanceDesk.abi.Pack("", manager, registry_, ruleBook_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackISSUANCETYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b7f7b4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ISSUANCE_TYPEHASH() view returns(bytes32)
func (issuanceDesk *IssuanceDesk) PackISSUANCETYPEHASH() []byte {
	enc, err := issuanceDesk.abi.Pack("ISSUANCE_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackISSUANCETYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b7f7b4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ISSUANCE_TYPEHASH() view returns(bytes32)
func (issuanceDesk *IssuanceDesk) TryPackISSUANCETYPEHASH() ([]byte, error) {
	return issuanceDesk.abi.Pack("ISSUANCE_TYPEHASH")
}

// UnpackISSUANCETYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b7f7b4a.
//
// Solidity: function ISSUANCE_TYPEHASH() view returns(bytes32)
func (issuanceDesk *IssuanceDesk) UnpackISSUANCETYPEHASH(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("ISSUANCE_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5317ac2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) PackAcceptRedemption(terms IIssuanceDeskRedemptionTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("acceptRedemption", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5317ac2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackAcceptRedemption(terms IIssuanceDeskRedemptionTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("acceptRedemption", terms)
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b61a887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(bytes32 id) view returns(address)
func (issuanceDesk *IssuanceDesk) PackAccountOf(id [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("accountOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b61a887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(bytes32 id) view returns(address)
func (issuanceDesk *IssuanceDesk) TryPackAccountOf(id [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("accountOf", id)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b61a887.
//
// Solidity: function accountOf(bytes32 id) view returns(address)
func (issuanceDesk *IssuanceDesk) UnpackAccountOf(data []byte) (common.Address, error) {
	out, err := issuanceDesk.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApplicationId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7734cd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applicationId((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) PackApplicationId(terms IIssuanceDeskTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("applicationId", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplicationId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7734cd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applicationId((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) TryPackApplicationId(terms IIssuanceDeskTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("applicationId", terms)
}

// UnpackApplicationId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7734cd8.
//
// Solidity: function applicationId((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) UnpackApplicationId(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("applicationId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackApplicationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc539fc44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applicationState(bytes32 id) view returns(uint8 state, uint40 changedAt)
func (issuanceDesk *IssuanceDesk) PackApplicationState(id [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("applicationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplicationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc539fc44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applicationState(bytes32 id) view returns(uint8 state, uint40 changedAt)
func (issuanceDesk *IssuanceDesk) TryPackApplicationState(id [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("applicationState", id)
}

// IssuanceDeskApplicationStateOutput serves as a container for the return parameters of contract
// method ApplicationState.
type IssuanceDeskApplicationStateOutput struct {
	State     uint8
	ChangedAt *big.Int
}

// UnpackApplicationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc539fc44.
//
// Solidity: function applicationState(bytes32 id) view returns(uint8 state, uint40 changedAt)
func (issuanceDesk *IssuanceDesk) UnpackApplicationState(data []byte) (IssuanceDeskApplicationStateOutput, error) {
	out, err := issuanceDesk.abi.Unpack("applicationState", data)
	outstruct := new(IssuanceDeskApplicationStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.ChangedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackApplyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a9c0ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyFor((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) PackApplyFor(terms IIssuanceDeskTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("applyFor", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a9c0ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyFor((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) TryPackApplyFor(terms IIssuanceDeskTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("applyFor", terms)
}

// UnpackApplyFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82a9c0ad.
//
// Solidity: function applyFor((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) UnpackApplyFor(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("applyFor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (issuanceDesk *IssuanceDesk) PackAuthority() []byte {
	enc, err := issuanceDesk.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (issuanceDesk *IssuanceDesk) TryPackAuthority() ([]byte, error) {
	return issuanceDesk.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (issuanceDesk *IssuanceDesk) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := issuanceDesk.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e6096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns()
func (issuanceDesk *IssuanceDesk) PackCancel(terms IIssuanceDeskTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("cancel", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e6096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackCancel(terms IIssuanceDeskTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("cancel", terms)
}

// PackCancelRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081a5aee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) PackCancelRedemption(terms IIssuanceDeskRedemptionTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("cancelRedemption", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081a5aee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackCancelRedemption(terms IIssuanceDeskRedemptionTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("cancelRedemption", terms)
}

// PackConfirmRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740c5f59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) PackConfirmRedemption(terms IIssuanceDeskRedemptionTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("confirmRedemption", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740c5f59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackConfirmRedemption(terms IIssuanceDeskRedemptionTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("confirmRedemption", terms)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (issuanceDesk *IssuanceDesk) PackEip712Domain() []byte {
	enc, err := issuanceDesk.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (issuanceDesk *IssuanceDesk) TryPackEip712Domain() ([]byte, error) {
	return issuanceDesk.abi.Pack("eip712Domain")
}

// IssuanceDeskEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type IssuanceDeskEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (issuanceDesk *IssuanceDesk) UnpackEip712Domain(data []byte) (IssuanceDeskEip712DomainOutput, error) {
	out, err := issuanceDesk.abi.Unpack("eip712Domain", data)
	outstruct := new(IssuanceDeskEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6666257.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function end((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns()
func (issuanceDesk *IssuanceDesk) PackEnd(terms IIssuanceDeskTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("end", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6666257.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function end((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackEnd(terms IIssuanceDeskTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("end", terms)
}

// PackFailRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7afc6765.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function failRedemption((address,address,uint96,bytes32) terms, bytes32 reason) returns()
func (issuanceDesk *IssuanceDesk) PackFailRedemption(terms IIssuanceDeskRedemptionTerms, reason [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("failRedemption", terms, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFailRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7afc6765.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function failRedemption((address,address,uint96,bytes32) terms, bytes32 reason) returns()
func (issuanceDesk *IssuanceDesk) TryPackFailRedemption(terms IIssuanceDeskRedemptionTerms, reason [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("failRedemption", terms, reason)
}

// PackHashIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70579a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashIssuance(bytes32 id, uint32 ruleVersion, uint40 deadline) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) PackHashIssuance(id [32]byte, ruleVersion uint32, deadline *big.Int) []byte {
	enc, err := issuanceDesk.abi.Pack("hashIssuance", id, ruleVersion, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70579a79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashIssuance(bytes32 id, uint32 ruleVersion, uint40 deadline) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) TryPackHashIssuance(id [32]byte, ruleVersion uint32, deadline *big.Int) ([]byte, error) {
	return issuanceDesk.abi.Pack("hashIssuance", id, ruleVersion, deadline)
}

// UnpackHashIssuance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70579a79.
//
// Solidity: function hashIssuance(bytes32 id, uint32 ruleVersion, uint40 deadline) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) UnpackHashIssuance(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("hashIssuance", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (issuanceDesk *IssuanceDesk) PackIsConsumingScheduledOp() []byte {
	enc, err := issuanceDesk.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (issuanceDesk *IssuanceDesk) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return issuanceDesk.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (issuanceDesk *IssuanceDesk) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := issuanceDesk.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42ed85df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms, uint40 deadline, bytes signatures) returns()
func (issuanceDesk *IssuanceDesk) PackIssue(terms IIssuanceDeskTerms, deadline *big.Int, signatures []byte) []byte {
	enc, err := issuanceDesk.abi.Pack("issue", terms, deadline, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42ed85df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue((address,address,address,uint96,bytes32,bytes32,uint32,uint40,uint64) terms, uint40 deadline, bytes signatures) returns()
func (issuanceDesk *IssuanceDesk) TryPackIssue(terms IIssuanceDeskTerms, deadline *big.Int, signatures []byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("issue", terms, deadline, signatures)
}

// PackOnRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec62a2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onRedeem(address holder, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) PackOnRedeem(holder common.Address, value *big.Int, payoutReference [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("onRedeem", holder, value, payoutReference)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec62a2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onRedeem(address holder, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) TryPackOnRedeem(holder common.Address, value *big.Int, payoutReference [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("onRedeem", holder, value, payoutReference)
}

// UnpackOnRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbec62a2b.
//
// Solidity: function onRedeem(address holder, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (issuanceDesk *IssuanceDesk) UnpackOnRedeem(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("onRedeem", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRedemptionId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94fc67d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redemptionId((address,address,uint96,bytes32) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) PackRedemptionId(terms IIssuanceDeskRedemptionTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("redemptionId", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedemptionId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94fc67d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redemptionId((address,address,uint96,bytes32) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) TryPackRedemptionId(terms IIssuanceDeskRedemptionTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("redemptionId", terms)
}

// UnpackRedemptionId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94fc67d8.
//
// Solidity: function redemptionId((address,address,uint96,bytes32) terms) view returns(bytes32)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionId(data []byte) ([32]byte, error) {
	out, err := issuanceDesk.abi.Unpack("redemptionId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRedemptionState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd011d89e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redemptionState(bytes32 id) view returns(uint8 state, uint40 changedAt, bool returned)
func (issuanceDesk *IssuanceDesk) PackRedemptionState(id [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("redemptionState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedemptionState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd011d89e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redemptionState(bytes32 id) view returns(uint8 state, uint40 changedAt, bool returned)
func (issuanceDesk *IssuanceDesk) TryPackRedemptionState(id [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("redemptionState", id)
}

// IssuanceDeskRedemptionStateOutput serves as a container for the return parameters of contract
// method RedemptionState.
type IssuanceDeskRedemptionStateOutput struct {
	State     uint8
	ChangedAt *big.Int
	Returned  bool
}

// UnpackRedemptionState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd011d89e.
//
// Solidity: function redemptionState(bytes32 id) view returns(uint8 state, uint40 changedAt, bool returned)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionState(data []byte) (IssuanceDeskRedemptionStateOutput, error) {
	out, err := issuanceDesk.abi.Unpack("redemptionState", data)
	outstruct := new(IssuanceDeskRedemptionStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.ChangedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Returned = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (issuanceDesk *IssuanceDesk) PackRegistry() []byte {
	enc, err := issuanceDesk.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (issuanceDesk *IssuanceDesk) TryPackRegistry() ([]byte, error) {
	return issuanceDesk.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (issuanceDesk *IssuanceDesk) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := issuanceDesk.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f999c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reject(bytes32 id, bytes32 reason) returns()
func (issuanceDesk *IssuanceDesk) PackReject(id [32]byte, reason [32]byte) []byte {
	enc, err := issuanceDesk.abi.Pack("reject", id, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f999c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reject(bytes32 id, bytes32 reason) returns()
func (issuanceDesk *IssuanceDesk) TryPackReject(id [32]byte, reason [32]byte) ([]byte, error) {
	return issuanceDesk.abi.Pack("reject", id, reason)
}

// PackReturnRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c46c3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) PackReturnRedemption(terms IIssuanceDeskRedemptionTerms) []byte {
	enc, err := issuanceDesk.abi.Pack("returnRedemption", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnRedemption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c46c3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnRedemption((address,address,uint96,bytes32) terms) returns()
func (issuanceDesk *IssuanceDesk) TryPackReturnRedemption(terms IIssuanceDeskRedemptionTerms) ([]byte, error) {
	return issuanceDesk.abi.Pack("returnRedemption", terms)
}

// PackRuleBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5abc2f0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ruleBook() view returns(address)
func (issuanceDesk *IssuanceDesk) PackRuleBook() []byte {
	enc, err := issuanceDesk.abi.Pack("ruleBook")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRuleBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5abc2f0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ruleBook() view returns(address)
func (issuanceDesk *IssuanceDesk) TryPackRuleBook() ([]byte, error) {
	return issuanceDesk.abi.Pack("ruleBook")
}

// UnpackRuleBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5abc2f0a.
//
// Solidity: function ruleBook() view returns(address)
func (issuanceDesk *IssuanceDesk) UnpackRuleBook(data []byte) (common.Address, error) {
	out, err := issuanceDesk.abi.Unpack("ruleBook", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (issuanceDesk *IssuanceDesk) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := issuanceDesk.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (issuanceDesk *IssuanceDesk) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return issuanceDesk.abi.Pack("setAuthority", newAuthority)
}

// IssuanceDeskApplicationCancelled represents a ApplicationCancelled event raised by the IssuanceDesk contract.
type IssuanceDeskApplicationCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskApplicationCancelledEventName = "ApplicationCancelled"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskApplicationCancelled) ContractEventName() string {
	return IssuanceDeskApplicationCancelledEventName
}

// UnpackApplicationCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApplicationCancelled(bytes32 indexed id)
func (issuanceDesk *IssuanceDesk) UnpackApplicationCancelledEvent(log *types.Log) (*IssuanceDeskApplicationCancelled, error) {
	event := "ApplicationCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskApplicationCancelled)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskApplicationRejected represents a ApplicationRejected event raised by the IssuanceDesk contract.
type IssuanceDeskApplicationRejected struct {
	Id     [32]byte
	By     common.Address
	Reason [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskApplicationRejectedEventName = "ApplicationRejected"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskApplicationRejected) ContractEventName() string {
	return IssuanceDeskApplicationRejectedEventName
}

// UnpackApplicationRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApplicationRejected(bytes32 indexed id, address indexed by, bytes32 reason)
func (issuanceDesk *IssuanceDesk) UnpackApplicationRejectedEvent(log *types.Log) (*IssuanceDeskApplicationRejected, error) {
	event := "ApplicationRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskApplicationRejected)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskApplied represents a Applied event raised by the IssuanceDesk contract.
type IssuanceDeskApplied struct {
	Id           [32]byte
	Applicant    common.Address
	Coin         common.Address
	Payee        common.Address
	Amount       *big.Int
	TradeId      [32]byte
	DocumentHash [32]byte
	RuleVersion  uint32
	Deadline     *big.Int
	Nonce        uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskAppliedEventName = "Applied"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskApplied) ContractEventName() string {
	return IssuanceDeskAppliedEventName
}

// UnpackAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Applied(bytes32 indexed id, address indexed applicant, address indexed coin, address payee, uint96 amount, bytes32 tradeId, bytes32 documentHash, uint32 ruleVersion, uint40 deadline, uint64 nonce)
func (issuanceDesk *IssuanceDesk) UnpackAppliedEvent(log *types.Log) (*IssuanceDeskApplied, error) {
	event := "Applied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskApplied)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskAuthorityUpdated represents a AuthorityUpdated event raised by the IssuanceDesk contract.
type IssuanceDeskAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskAuthorityUpdated) ContractEventName() string {
	return IssuanceDeskAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (issuanceDesk *IssuanceDesk) UnpackAuthorityUpdatedEvent(log *types.Log) (*IssuanceDeskAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskEIP712DomainChanged represents a EIP712DomainChanged event raised by the IssuanceDesk contract.
type IssuanceDeskEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskEIP712DomainChanged) ContractEventName() string {
	return IssuanceDeskEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (issuanceDesk *IssuanceDesk) UnpackEIP712DomainChangedEvent(log *types.Log) (*IssuanceDeskEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskIssuanceEnded represents a IssuanceEnded event raised by the IssuanceDesk contract.
type IssuanceDeskIssuanceEnded struct {
	Id  [32]byte
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskIssuanceEndedEventName = "IssuanceEnded"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskIssuanceEnded) ContractEventName() string {
	return IssuanceDeskIssuanceEndedEventName
}

// UnpackIssuanceEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssuanceEnded(bytes32 indexed id, address indexed by)
func (issuanceDesk *IssuanceDesk) UnpackIssuanceEndedEvent(log *types.Log) (*IssuanceDeskIssuanceEnded, error) {
	event := "IssuanceEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskIssuanceEnded)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskIssued represents a Issued event raised by the IssuanceDesk contract.
type IssuanceDeskIssued struct {
	Id           [32]byte
	Applicant    common.Address
	Coin         common.Address
	Account      common.Address
	Amount       *big.Int
	RuleVersion  uint32
	Endorsements uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskIssuedEventName = "Issued"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskIssued) ContractEventName() string {
	return IssuanceDeskIssuedEventName
}

// UnpackIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Issued(bytes32 indexed id, address indexed applicant, address indexed coin, address account, uint96 amount, uint32 ruleVersion, uint8 endorsements)
func (issuanceDesk *IssuanceDesk) UnpackIssuedEvent(log *types.Log) (*IssuanceDeskIssued, error) {
	event := "Issued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskIssued)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionAccepted represents a RedemptionAccepted event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionAccepted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionAcceptedEventName = "RedemptionAccepted"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionAccepted) ContractEventName() string {
	return IssuanceDeskRedemptionAcceptedEventName
}

// UnpackRedemptionAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionAccepted(bytes32 indexed id)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionAcceptedEvent(log *types.Log) (*IssuanceDeskRedemptionAccepted, error) {
	event := "RedemptionAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionAccepted)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionCancelled represents a RedemptionCancelled event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionCancelledEventName = "RedemptionCancelled"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionCancelled) ContractEventName() string {
	return IssuanceDeskRedemptionCancelledEventName
}

// UnpackRedemptionCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionCancelled(bytes32 indexed id)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionCancelledEvent(log *types.Log) (*IssuanceDeskRedemptionCancelled, error) {
	event := "RedemptionCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionCancelled)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionFailed represents a RedemptionFailed event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionFailed struct {
	Id     [32]byte
	Reason [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionFailedEventName = "RedemptionFailed"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionFailed) ContractEventName() string {
	return IssuanceDeskRedemptionFailedEventName
}

// UnpackRedemptionFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionFailed(bytes32 indexed id, bytes32 reason)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionFailedEvent(log *types.Log) (*IssuanceDeskRedemptionFailed, error) {
	event := "RedemptionFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionFailed)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionPaid represents a RedemptionPaid event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionPaid struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionPaidEventName = "RedemptionPaid"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionPaid) ContractEventName() string {
	return IssuanceDeskRedemptionPaidEventName
}

// UnpackRedemptionPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionPaid(bytes32 indexed id, uint96 amount)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionPaidEvent(log *types.Log) (*IssuanceDeskRedemptionPaid, error) {
	event := "RedemptionPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionPaid)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionRequested represents a RedemptionRequested event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionRequested struct {
	Id              [32]byte
	Holder          common.Address
	Coin            common.Address
	Account         common.Address
	Amount          *big.Int
	PayoutReference [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionRequestedEventName = "RedemptionRequested"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionRequested) ContractEventName() string {
	return IssuanceDeskRedemptionRequestedEventName
}

// UnpackRedemptionRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionRequested(bytes32 indexed id, address indexed holder, address indexed coin, address account, uint96 amount, bytes32 payoutReference)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionRequestedEvent(log *types.Log) (*IssuanceDeskRedemptionRequested, error) {
	event := "RedemptionRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionRequested)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IssuanceDeskRedemptionReturned represents a RedemptionReturned event raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionReturned struct {
	Id       [32]byte
	Receiver common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IssuanceDeskRedemptionReturnedEventName = "RedemptionReturned"

// ContractEventName returns the user-defined event name.
func (IssuanceDeskRedemptionReturned) ContractEventName() string {
	return IssuanceDeskRedemptionReturnedEventName
}

// UnpackRedemptionReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionReturned(bytes32 indexed id, address indexed receiver, uint96 amount)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionReturnedEvent(log *types.Log) (*IssuanceDeskRedemptionReturned, error) {
	event := "RedemptionReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuanceDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceDeskRedemptionReturned)
	if len(log.Data) > 0 {
		if err := issuanceDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuanceDesk.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (issuanceDesk *IssuanceDesk) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccountExpired"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccountExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccountFrozen"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccountFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AccountNotActive"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAccountNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["ApplicationExpired"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackApplicationExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["ApplicationInState"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackApplicationInStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["CoinUnknown"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackCoinUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["NotApplicant"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackNotApplicantError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["NotEndorser"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackNotEndorserError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["PayeeZero"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackPayeeZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["RedemptionAlreadyReturned"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackRedemptionAlreadyReturnedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["RedemptionInState"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackRedemptionInStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["ReserveStale"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackReserveStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["ReserveTooSmall"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackReserveTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["RuleChanged"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackRuleChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceDesk.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return issuanceDesk.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IssuanceDeskAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the IssuanceDesk contract.
type IssuanceDeskAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func IssuanceDeskAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (issuanceDesk *IssuanceDesk) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*IssuanceDeskAccessManagedInvalidAuthority, error) {
	out := new(IssuanceDeskAccessManagedInvalidAuthority)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the IssuanceDesk contract.
type IssuanceDeskAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func IssuanceDeskAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (issuanceDesk *IssuanceDesk) UnpackAccessManagedRequiredDelayError(raw []byte) (*IssuanceDeskAccessManagedRequiredDelay, error) {
	out := new(IssuanceDeskAccessManagedRequiredDelay)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the IssuanceDesk contract.
type IssuanceDeskAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func IssuanceDeskAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (issuanceDesk *IssuanceDesk) UnpackAccessManagedUnauthorizedError(raw []byte) (*IssuanceDeskAccessManagedUnauthorized, error) {
	out := new(IssuanceDeskAccessManagedUnauthorized)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAccountExpired represents a AccountExpired error raised by the IssuanceDesk contract.
type IssuanceDeskAccountExpired struct {
	Account    common.Address
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountExpired(address account, uint40 validUntil)
func IssuanceDeskAccountExpiredErrorID() common.Hash {
	return common.HexToHash("0x17d70504610d115927335b8c700fdf4d6f3cc6491840ccb130a118e3bbf4c1cb")
}

// UnpackAccountExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountExpired(address account, uint40 validUntil)
func (issuanceDesk *IssuanceDesk) UnpackAccountExpiredError(raw []byte) (*IssuanceDeskAccountExpired, error) {
	out := new(IssuanceDeskAccountExpired)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccountExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAccountFrozen represents a AccountFrozen error raised by the IssuanceDesk contract.
type IssuanceDeskAccountFrozen struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountFrozen(address account)
func IssuanceDeskAccountFrozenErrorID() common.Hash {
	return common.HexToHash("0x4f2a367e694e71282f29ab5eaa04c4c0be45ac5bf2ca74fb67068b98bdc2887d")
}

// UnpackAccountFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountFrozen(address account)
func (issuanceDesk *IssuanceDesk) UnpackAccountFrozenError(raw []byte) (*IssuanceDeskAccountFrozen, error) {
	out := new(IssuanceDeskAccountFrozen)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccountFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAccountNotActive represents a AccountNotActive error raised by the IssuanceDesk contract.
type IssuanceDeskAccountNotActive struct {
	Account common.Address
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotActive(address account, uint8 status)
func IssuanceDeskAccountNotActiveErrorID() common.Hash {
	return common.HexToHash("0xc0e9708f8aaa03e4404a8bcb49e7f099c5fa723db245a564fc4d35b2e789bff8")
}

// UnpackAccountNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotActive(address account, uint8 status)
func (issuanceDesk *IssuanceDesk) UnpackAccountNotActiveError(raw []byte) (*IssuanceDeskAccountNotActive, error) {
	out := new(IssuanceDeskAccountNotActive)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AccountNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAmountTooLarge represents a AmountTooLarge error raised by the IssuanceDesk contract.
type IssuanceDeskAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func IssuanceDeskAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (issuanceDesk *IssuanceDesk) UnpackAmountTooLargeError(raw []byte) (*IssuanceDeskAmountTooLarge, error) {
	out := new(IssuanceDeskAmountTooLarge)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskAmountZero represents a AmountZero error raised by the IssuanceDesk contract.
type IssuanceDeskAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func IssuanceDeskAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (issuanceDesk *IssuanceDesk) UnpackAmountZeroError(raw []byte) (*IssuanceDeskAmountZero, error) {
	out := new(IssuanceDeskAmountZero)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskApplicationExpired represents a ApplicationExpired error raised by the IssuanceDesk contract.
type IssuanceDeskApplicationExpired struct {
	Id       [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApplicationExpired(bytes32 id, uint40 deadline)
func IssuanceDeskApplicationExpiredErrorID() common.Hash {
	return common.HexToHash("0x64f20da65d0b7f3b5002c26806f1fb3cffc929cadfe5815072e51084c4a57daf")
}

// UnpackApplicationExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApplicationExpired(bytes32 id, uint40 deadline)
func (issuanceDesk *IssuanceDesk) UnpackApplicationExpiredError(raw []byte) (*IssuanceDeskApplicationExpired, error) {
	out := new(IssuanceDeskApplicationExpired)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "ApplicationExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskApplicationInState represents a ApplicationInState error raised by the IssuanceDesk contract.
type IssuanceDeskApplicationInState struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApplicationInState(bytes32 id, uint8 state)
func IssuanceDeskApplicationInStateErrorID() common.Hash {
	return common.HexToHash("0xf79b570adcf71659add7d76b36e6fa771fc2f080c04f4f3522a1d37737acb6ae")
}

// UnpackApplicationInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApplicationInState(bytes32 id, uint8 state)
func (issuanceDesk *IssuanceDesk) UnpackApplicationInStateError(raw []byte) (*IssuanceDeskApplicationInState, error) {
	out := new(IssuanceDeskApplicationInState)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "ApplicationInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskCoinUnknown represents a CoinUnknown error raised by the IssuanceDesk contract.
type IssuanceDeskCoinUnknown struct {
	Coin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinUnknown(address coin)
func IssuanceDeskCoinUnknownErrorID() common.Hash {
	return common.HexToHash("0xe5d1df34ac185248954a8c449e6ae485dd7025bb37a61fbfa01a63dd6f4a1574")
}

// UnpackCoinUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinUnknown(address coin)
func (issuanceDesk *IssuanceDesk) UnpackCoinUnknownError(raw []byte) (*IssuanceDeskCoinUnknown, error) {
	out := new(IssuanceDeskCoinUnknown)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "CoinUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskDeadlinePassed represents a DeadlinePassed error raised by the IssuanceDesk contract.
type IssuanceDeskDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint40 deadline)
func IssuanceDeskDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6747c9fdfb92954b77f90f5f74a9c5e1c4c16c5277be003b6e123777cb3140ca")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint40 deadline)
func (issuanceDesk *IssuanceDesk) UnpackDeadlinePassedError(raw []byte) (*IssuanceDeskDeadlinePassed, error) {
	out := new(IssuanceDeskDeadlinePassed)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskEnforcedPause represents a EnforcedPause error raised by the IssuanceDesk contract.
type IssuanceDeskEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func IssuanceDeskEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (issuanceDesk *IssuanceDesk) UnpackEnforcedPauseError(raw []byte) (*IssuanceDeskEnforcedPause, error) {
	out := new(IssuanceDeskEnforcedPause)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskInvalidShortString represents a InvalidShortString error raised by the IssuanceDesk contract.
type IssuanceDeskInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func IssuanceDeskInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (issuanceDesk *IssuanceDesk) UnpackInvalidShortStringError(raw []byte) (*IssuanceDeskInvalidShortString, error) {
	out := new(IssuanceDeskInvalidShortString)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskNotApplicant represents a NotApplicant error raised by the IssuanceDesk contract.
type IssuanceDeskNotApplicant struct {
	Caller    common.Address
	Applicant common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApplicant(address caller, address applicant)
func IssuanceDeskNotApplicantErrorID() common.Hash {
	return common.HexToHash("0x84e2150717177f747307a11149045c5eaa9b4d34059fd51c57cf5191355aece1")
}

// UnpackNotApplicantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApplicant(address caller, address applicant)
func (issuanceDesk *IssuanceDesk) UnpackNotApplicantError(raw []byte) (*IssuanceDeskNotApplicant, error) {
	out := new(IssuanceDeskNotApplicant)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "NotApplicant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskNotEndorser represents a NotEndorser error raised by the IssuanceDesk contract.
type IssuanceDeskNotEndorser struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEndorser(address caller)
func IssuanceDeskNotEndorserErrorID() common.Hash {
	return common.HexToHash("0xf355bd8bbbb434ba0a44d3b658043e7886379022f234af20600db75fb1dc6c3d")
}

// UnpackNotEndorserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEndorser(address caller)
func (issuanceDesk *IssuanceDesk) UnpackNotEndorserError(raw []byte) (*IssuanceDeskNotEndorser, error) {
	out := new(IssuanceDeskNotEndorser)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "NotEndorser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskNotHolder represents a NotHolder error raised by the IssuanceDesk contract.
type IssuanceDeskNotHolder struct {
	Caller common.Address
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address caller, address holder)
func IssuanceDeskNotHolderErrorID() common.Hash {
	return common.HexToHash("0xbf5cd21d2397a25bc52ec2a54199812a6c43b7dde6e77c6ff5d1d701074a18d0")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address caller, address holder)
func (issuanceDesk *IssuanceDesk) UnpackNotHolderError(raw []byte) (*IssuanceDeskNotHolder, error) {
	out := new(IssuanceDeskNotHolder)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskPayeeZero represents a PayeeZero error raised by the IssuanceDesk contract.
type IssuanceDeskPayeeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayeeZero()
func IssuanceDeskPayeeZeroErrorID() common.Hash {
	return common.HexToHash("0x600c0b1c4f28d33ae9bb1bc823a110d74fdd78f54b3c19dcec5bd8edbd7df631")
}

// UnpackPayeeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayeeZero()
func (issuanceDesk *IssuanceDesk) UnpackPayeeZeroError(raw []byte) (*IssuanceDeskPayeeZero, error) {
	out := new(IssuanceDeskPayeeZero)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "PayeeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskRedemptionAlreadyReturned represents a RedemptionAlreadyReturned error raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionAlreadyReturned struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RedemptionAlreadyReturned(bytes32 id)
func IssuanceDeskRedemptionAlreadyReturnedErrorID() common.Hash {
	return common.HexToHash("0x41b4908166fc6112b608ebe8ec1ac036673c84e3cbf0da7be49684be2626b652")
}

// UnpackRedemptionAlreadyReturnedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RedemptionAlreadyReturned(bytes32 id)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionAlreadyReturnedError(raw []byte) (*IssuanceDeskRedemptionAlreadyReturned, error) {
	out := new(IssuanceDeskRedemptionAlreadyReturned)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "RedemptionAlreadyReturned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskRedemptionInState represents a RedemptionInState error raised by the IssuanceDesk contract.
type IssuanceDeskRedemptionInState struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RedemptionInState(bytes32 id, uint8 state)
func IssuanceDeskRedemptionInStateErrorID() common.Hash {
	return common.HexToHash("0x4dd7a7694f774f2075dab7c02e0a9b7548a7ae51eabaa87a813bc122eff04f8f")
}

// UnpackRedemptionInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RedemptionInState(bytes32 id, uint8 state)
func (issuanceDesk *IssuanceDesk) UnpackRedemptionInStateError(raw []byte) (*IssuanceDeskRedemptionInState, error) {
	out := new(IssuanceDeskRedemptionInState)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "RedemptionInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskReserveStale represents a ReserveStale error raised by the IssuanceDesk contract.
type IssuanceDeskReserveStale struct {
	AsOf *big.Int
	Age  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveStale(uint40 asOf, uint40 age)
func IssuanceDeskReserveStaleErrorID() common.Hash {
	return common.HexToHash("0x367dd8e0b1cc7eba88aa66437e54df69cdab91886051226223ecf4105417a374")
}

// UnpackReserveStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveStale(uint40 asOf, uint40 age)
func (issuanceDesk *IssuanceDesk) UnpackReserveStaleError(raw []byte) (*IssuanceDeskReserveStale, error) {
	out := new(IssuanceDeskReserveStale)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "ReserveStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskReserveTooSmall represents a ReserveTooSmall error raised by the IssuanceDesk contract.
type IssuanceDeskReserveTooSmall struct {
	Needed  *big.Int
	Covered *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveTooSmall(uint256 needed, uint256 covered)
func IssuanceDeskReserveTooSmallErrorID() common.Hash {
	return common.HexToHash("0xff6b40404710a9613b778f06bdddb9fb26048ee1bb4e695b879ca6d8b8238339")
}

// UnpackReserveTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveTooSmall(uint256 needed, uint256 covered)
func (issuanceDesk *IssuanceDesk) UnpackReserveTooSmallError(raw []byte) (*IssuanceDeskReserveTooSmall, error) {
	out := new(IssuanceDeskReserveTooSmall)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "ReserveTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskRuleChanged represents a RuleChanged error raised by the IssuanceDesk contract.
type IssuanceDeskRuleChanged struct {
	Given   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RuleChanged(uint32 given, uint32 current)
func IssuanceDeskRuleChangedErrorID() common.Hash {
	return common.HexToHash("0xe850566b06305d420e15c2a1748263ff389f612582e95209b978782330ae0cfa")
}

// UnpackRuleChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RuleChanged(uint32 given, uint32 current)
func (issuanceDesk *IssuanceDesk) UnpackRuleChangedError(raw []byte) (*IssuanceDeskRuleChanged, error) {
	out := new(IssuanceDeskRuleChanged)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "RuleChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the IssuanceDesk contract.
type IssuanceDeskSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func IssuanceDeskSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (issuanceDesk *IssuanceDesk) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*IssuanceDeskSafeCastOverflowedUintDowncast, error) {
	out := new(IssuanceDeskSafeCastOverflowedUintDowncast)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceDeskStringTooLong represents a StringTooLong error raised by the IssuanceDesk contract.
type IssuanceDeskStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func IssuanceDeskStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (issuanceDesk *IssuanceDesk) UnpackStringTooLongError(raw []byte) (*IssuanceDeskStringTooLong, error) {
	out := new(IssuanceDeskStringTooLong)
	if err := issuanceDesk.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleMetaData contains all meta data concerning the IssuanceRule contract.
var IssuanceRuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"smallest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"largest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"lotSize\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"tiers\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"endorsements\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"coverage\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"attestationAge\",\"type\":\"uint40\"}],\"internalType\":\"structIssuanceRule.Terms\",\"name\":\"given\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"largest\",\"type\":\"uint256\"}],\"name\":\"AmountAboveLargest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"smallest\",\"type\":\"uint256\"}],\"name\":\"AmountBelowSmallest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lotSize\",\"type\":\"uint256\"}],\"name\":\"AmountNotInLots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"smallest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"largest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"lotSize\",\"type\":\"uint96\"}],\"name\":\"AmountsOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AttestationAgeZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"coverage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lowest\",\"type\":\"uint32\"}],\"name\":\"CoverageTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EndorsementsZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"TierNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tiers\",\"type\":\"uint8\"}],\"name\":\"TiersOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"check\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"endorsements\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"coverage\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"attestationAge\",\"type\":\"uint40\"}],\"internalType\":\"structIIssuanceRule.Requirements\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"smallest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"largest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"lotSize\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"tiers\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"endorsements\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"coverage\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"attestationAge\",\"type\":\"uint40\"}],\"internalType\":\"structIssuanceRule.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IssuanceRule",
	Bin: "0x610160604052348015610010575f5ffd5b50604051610bb4380380610bb483398101604081905261002f91610274565b80516001600160601b03161580610051575060408101516001600160601b0316155b806100925750805f01516001600160601b031681604001518260200151610078919061032f565b82602001516100879190610369565b6001600160601b0316105b156100de5780516020820151604080840151905163ae122e0d60e01b81526001600160601b03938416600482015291831660248301529190911660448201526064015b60405180910390fd5b606081015160ff1615806100fb5750606081015160041c600f1615155b15610124576060810151604051631a061db160e31b815260ff90911660048201526024016100d5565b806080015160ff165f0361014b57604051631300c02360e11b815260040160405180910390fd5b61271063ffffffff168160a0015163ffffffff1610156101945760a081015160405163684295cf60e01b815263ffffffff909116600482015261271060248201526044016100d5565b8060c0015164ffffffffff165f036101bf576040516397632e5f60e01b815260040160405180910390fd5b80516001600160601b0390811660809081526020830151821660a0908152604084015190921660c0908152606084015160ff90811660e05291840151909116610100529082015163ffffffff1661012052015164ffffffffff166101405261039a565b80516001600160601b0381168114610238575f5ffd5b919050565b805160ff81168114610238575f5ffd5b805163ffffffff81168114610238575f5ffd5b805164ffffffffff81168114610238575f5ffd5b5f60e0828403128015610285575f5ffd5b5060405160e081016001600160401b03811182821017156102b457634e487b7160e01b5f52604160045260245ffd5b6040526102c083610222565b81526102ce60208401610222565b60208201526102df60408401610222565b60408201526102f06060840161023d565b60608201526103016080840161023d565b608082015261031260a0840161024d565b60a082015261032360c08401610260565b60c08201529392505050565b5f6001600160601b0383168061035357634e487b7160e01b5f52601260045260245ffd5b6001600160601b03929092169190910692915050565b6001600160601b03828116828216039081111561039457634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e0516101005161012051610140516107846104305f395f818161021201526105b501525f81816101e6015261058901525f81816101bd015261056001525f818161019401526104ee01525f81816101600152818161045601526104bd01525f818161012c015281816103a7015261041701525f818160f801528181610303015261037301526107845ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806301ffc9a71461004357806367f621ca1461006b578063d5025625146100b0575b5f5ffd5b6100566100513660046105e8565b61024d565b60405190151581526020015b60405180910390f35b61007e610079366004610656565b6102e5565b60408051825160ff16815260208084015163ffffffff16908201529181015164ffffffffff1690820152606001610062565b6102406040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526040518060e001604052807f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000064ffffffffff16815250905090565b60405161006291906106a5565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f67f621ca0000000000000000000000000000000000000000000000000000000014806102df57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b604080516060810182525f80825260208201819052918101919091527f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff168210156103a5576040517f4a0f4a8f000000000000000000000000000000000000000000000000000000008152600481018390526bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b7f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff16821115610444576040517fa5e2ee06000000000000000000000000000000000000000000000000000000008152600481018390526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602482015260440161039c565b61047c6bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361073f565b156104ea576040517f09e9877a000000000000000000000000000000000000000000000000000000008152600481018390526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602482015260440161039c565b60ff7f000000000000000000000000000000000000000000000000000000000000000081169084161c6001165f03610553576040517f06c6bac600000000000000000000000000000000000000000000000000000000815260ff8416600482015260240161039c565b60405180606001604052807f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000064ffffffffff168152509050949350505050565b5f602082840312156105f8575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610627575f5ffd5b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610651575f5ffd5b919050565b5f5f5f5f60808587031215610669575f5ffd5b6106728561062e565b93506106806020860161062e565b9250604085013560ff81168114610695575f5ffd5b9396929550929360600135925050565b5f60e0820190506bffffffffffffffffffffffff83511682526bffffffffffffffffffffffff60208401511660208301526bffffffffffffffffffffffff604084015116604083015260ff606084015116606083015260ff608084015116608083015260a083015161071f60a084018263ffffffff169052565b5060c083015161073860c084018264ffffffffff169052565b5092915050565b5f82610772577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50069056fea164736f6c6343000825000a",
}

// IssuanceRule is an auto generated Go binding around an Ethereum contract.
type IssuanceRule struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IssuanceRule) GetABI() abi.ABI {
	return c.abi
}

// NewIssuanceRule creates a new instance of IssuanceRule.
func NewIssuanceRule() *IssuanceRule {
	parsed, err := IssuanceRuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IssuanceRule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IssuanceRule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint96,uint96,uint96,uint8,uint8,uint32,uint40) given) returns()
func (issuanceRule *IssuanceRule) PackConstructor(given IssuanceRuleTerms) []byte {
	enc, err := issuanceRule.abi.Pack("", given)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f621ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(address , address , uint8 tier, uint256 amount) view returns((uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) PackCheck(arg0 common.Address, arg1 common.Address, tier uint8, amount *big.Int) []byte {
	enc, err := issuanceRule.abi.Pack("check", arg0, arg1, tier, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f621ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(address , address , uint8 tier, uint256 amount) view returns((uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) TryPackCheck(arg0 common.Address, arg1 common.Address, tier uint8, amount *big.Int) ([]byte, error) {
	return issuanceRule.abi.Pack("check", arg0, arg1, tier, amount)
}

// UnpackCheck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67f621ca.
//
// Solidity: function check(address , address , uint8 tier, uint256 amount) view returns((uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) UnpackCheck(data []byte) (IIssuanceRuleRequirements, error) {
	out, err := issuanceRule.abi.Unpack("check", data)
	if err != nil {
		return *new(IIssuanceRuleRequirements), err
	}
	out0 := *abi.ConvertType(out[0], new(IIssuanceRuleRequirements)).(*IIssuanceRuleRequirements)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (issuanceRule *IssuanceRule) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := issuanceRule.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (issuanceRule *IssuanceRule) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return issuanceRule.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (issuanceRule *IssuanceRule) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := issuanceRule.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint96,uint96,uint96,uint8,uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) PackTerms() []byte {
	enc, err := issuanceRule.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint96,uint96,uint96,uint8,uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) TryPackTerms() ([]byte, error) {
	return issuanceRule.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint96,uint96,uint96,uint8,uint8,uint32,uint40))
func (issuanceRule *IssuanceRule) UnpackTerms(data []byte) (IssuanceRuleTerms, error) {
	out, err := issuanceRule.abi.Unpack("terms", data)
	if err != nil {
		return *new(IssuanceRuleTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IssuanceRuleTerms)).(*IssuanceRuleTerms)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (issuanceRule *IssuanceRule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["AmountAboveLargest"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackAmountAboveLargestError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["AmountBelowSmallest"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackAmountBelowSmallestError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["AmountNotInLots"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackAmountNotInLotsError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["AmountsOutOfRange"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackAmountsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["AttestationAgeZero"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackAttestationAgeZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["CoverageTooLow"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackCoverageTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["EndorsementsZero"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackEndorsementsZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["TierNotAllowed"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackTierNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuanceRule.abi.Errors["TiersOutOfRange"].ID.Bytes()[:4]) {
		return issuanceRule.UnpackTiersOutOfRangeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IssuanceRuleAmountAboveLargest represents a AmountAboveLargest error raised by the IssuanceRule contract.
type IssuanceRuleAmountAboveLargest struct {
	Amount  *big.Int
	Largest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountAboveLargest(uint256 amount, uint256 largest)
func IssuanceRuleAmountAboveLargestErrorID() common.Hash {
	return common.HexToHash("0xa5e2ee0620238309bc7e044ea2948060448269e58907bfd3e2983588f64fd197")
}

// UnpackAmountAboveLargestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountAboveLargest(uint256 amount, uint256 largest)
func (issuanceRule *IssuanceRule) UnpackAmountAboveLargestError(raw []byte) (*IssuanceRuleAmountAboveLargest, error) {
	out := new(IssuanceRuleAmountAboveLargest)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "AmountAboveLargest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleAmountBelowSmallest represents a AmountBelowSmallest error raised by the IssuanceRule contract.
type IssuanceRuleAmountBelowSmallest struct {
	Amount   *big.Int
	Smallest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountBelowSmallest(uint256 amount, uint256 smallest)
func IssuanceRuleAmountBelowSmallestErrorID() common.Hash {
	return common.HexToHash("0x4a0f4a8ff499b9d42b96e4b900b681ab2fd19101f6f02c297b56e9d6c10e4034")
}

// UnpackAmountBelowSmallestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountBelowSmallest(uint256 amount, uint256 smallest)
func (issuanceRule *IssuanceRule) UnpackAmountBelowSmallestError(raw []byte) (*IssuanceRuleAmountBelowSmallest, error) {
	out := new(IssuanceRuleAmountBelowSmallest)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "AmountBelowSmallest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleAmountNotInLots represents a AmountNotInLots error raised by the IssuanceRule contract.
type IssuanceRuleAmountNotInLots struct {
	Amount  *big.Int
	LotSize *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountNotInLots(uint256 amount, uint256 lotSize)
func IssuanceRuleAmountNotInLotsErrorID() common.Hash {
	return common.HexToHash("0x09e9877a152a24f65068f8d1f14ccaed0c14327f6de8cae2ea5c948782b2afa8")
}

// UnpackAmountNotInLotsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountNotInLots(uint256 amount, uint256 lotSize)
func (issuanceRule *IssuanceRule) UnpackAmountNotInLotsError(raw []byte) (*IssuanceRuleAmountNotInLots, error) {
	out := new(IssuanceRuleAmountNotInLots)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "AmountNotInLots", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleAmountsOutOfRange represents a AmountsOutOfRange error raised by the IssuanceRule contract.
type IssuanceRuleAmountsOutOfRange struct {
	Smallest *big.Int
	Largest  *big.Int
	LotSize  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountsOutOfRange(uint96 smallest, uint96 largest, uint96 lotSize)
func IssuanceRuleAmountsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xae122e0d3d7d8fd878135fecf5ff6433ba4f36fad14263471622fff71527962c")
}

// UnpackAmountsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountsOutOfRange(uint96 smallest, uint96 largest, uint96 lotSize)
func (issuanceRule *IssuanceRule) UnpackAmountsOutOfRangeError(raw []byte) (*IssuanceRuleAmountsOutOfRange, error) {
	out := new(IssuanceRuleAmountsOutOfRange)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "AmountsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleAttestationAgeZero represents a AttestationAgeZero error raised by the IssuanceRule contract.
type IssuanceRuleAttestationAgeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationAgeZero()
func IssuanceRuleAttestationAgeZeroErrorID() common.Hash {
	return common.HexToHash("0x97632e5fadadcdbe105dfebc995e1c9f961f409ab30fa3148a6fbc01bd5ed1a3")
}

// UnpackAttestationAgeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationAgeZero()
func (issuanceRule *IssuanceRule) UnpackAttestationAgeZeroError(raw []byte) (*IssuanceRuleAttestationAgeZero, error) {
	out := new(IssuanceRuleAttestationAgeZero)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "AttestationAgeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleCoverageTooLow represents a CoverageTooLow error raised by the IssuanceRule contract.
type IssuanceRuleCoverageTooLow struct {
	Coverage uint32
	Lowest   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverageTooLow(uint32 coverage, uint32 lowest)
func IssuanceRuleCoverageTooLowErrorID() common.Hash {
	return common.HexToHash("0x684295cfa3fadc2d0cc62e19c566a2af7d2d098dd47d92c1fde8411f5ac4983c")
}

// UnpackCoverageTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverageTooLow(uint32 coverage, uint32 lowest)
func (issuanceRule *IssuanceRule) UnpackCoverageTooLowError(raw []byte) (*IssuanceRuleCoverageTooLow, error) {
	out := new(IssuanceRuleCoverageTooLow)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "CoverageTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleEndorsementsZero represents a EndorsementsZero error raised by the IssuanceRule contract.
type IssuanceRuleEndorsementsZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndorsementsZero()
func IssuanceRuleEndorsementsZeroErrorID() common.Hash {
	return common.HexToHash("0x26018046b0c5c425863b075a514492ff5e4792d3678fe267eb220b91919d7ba1")
}

// UnpackEndorsementsZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndorsementsZero()
func (issuanceRule *IssuanceRule) UnpackEndorsementsZeroError(raw []byte) (*IssuanceRuleEndorsementsZero, error) {
	out := new(IssuanceRuleEndorsementsZero)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "EndorsementsZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleTierNotAllowed represents a TierNotAllowed error raised by the IssuanceRule contract.
type IssuanceRuleTierNotAllowed struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierNotAllowed(uint8 tier)
func IssuanceRuleTierNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x06c6bac69fa089fc91eaf570217211ea8d0ecd93a20104264b4612913fcdb5e2")
}

// UnpackTierNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierNotAllowed(uint8 tier)
func (issuanceRule *IssuanceRule) UnpackTierNotAllowedError(raw []byte) (*IssuanceRuleTierNotAllowed, error) {
	out := new(IssuanceRuleTierNotAllowed)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "TierNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceRuleTiersOutOfRange represents a TiersOutOfRange error raised by the IssuanceRule contract.
type IssuanceRuleTiersOutOfRange struct {
	Tiers uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TiersOutOfRange(uint8 tiers)
func IssuanceRuleTiersOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xd030ed88c683207be1ec0b7f15010bfad3e1f1dd0d4b5f0f14acc69ed8c2a4f9")
}

// UnpackTiersOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TiersOutOfRange(uint8 tiers)
func (issuanceRule *IssuanceRule) UnpackTiersOutOfRangeError(raw []byte) (*IssuanceRuleTiersOutOfRange, error) {
	out := new(IssuanceRuleTiersOutOfRange)
	if err := issuanceRule.abi.UnpackIntoInterface(out, "TiersOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20MetaData contains all meta data concerning the PlainERC20 contract.
var PlainERC20MetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PlainERC20",
	Bin: "0x608060405234801561000f575f5ffd5b5060405180604001604052806005815260200164283630b4b760d91b81525060405180604001604052806005815260200164282620a4a760d91b815250816003908161005b9190610113565b5060046100688282610113565b5050506101d1565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061009857607f821691505b6020821081036100b657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561010e578282111561010e57805f5260205f20601f840160051c60208510156100e757505f5b90810190601f840160051c035f5b8181101561010a575f838201556001016100f5565b5050505b505050565b81516001600160401b0381111561012c5761012c610070565b6101408161013a8454610084565b846100bc565b6020601f821160018114610172575f831561015b5750848201515b5f19600385901b1c1916600184901b1784556101ca565b5f84815260208120601f198516915b828110156101a15787850151825560209485019460019092019101610181565b50848210156101be57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61096a806101de5f395ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c806340c10f191161007257806395d89b411161005857806395d89b411461017c578063a9059cbb14610184578063dd62ed3e14610197575f5ffd5b806340c10f191461013257806370a0823114610147575f5ffd5b806318160ddd116100a257806318160ddd146100fe57806323b872dd14610110578063313ce56714610123575f5ffd5b806306fdde03146100bd578063095ea7b3146100db575b5f5ffd5b6100c56101dc565b6040516100d291906107a6565b60405180910390f35b6100ee6100e9366004610821565b61026c565b60405190151581526020016100d2565b6002545b6040519081526020016100d2565b6100ee61011e366004610849565b610285565b604051601281526020016100d2565b610145610140366004610821565b6102a8565b005b610102610155366004610883565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b6100c56102b6565b6100ee610192366004610821565b6102c5565b6101026101a53660046108a3565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b6060600380546101eb906108d4565b80601f0160208091040260200160405190810160405280929190818152602001828054610217906108d4565b80156102625780601f1061023957610100808354040283529160200191610262565b820191905f5260205f20905b81548152906001019060200180831161024557829003601f168201915b5050505050905090565b5f336102798185856102d2565b60019150505b92915050565b5f336102928582856102e4565b61029d8585856103b7565b506001949350505050565b6102b28282610460565b5050565b6060600480546101eb906108d4565b5f336102798185856103b7565b6102df83838360016104ba565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156103b157818110156103a3576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260248101829052604481018390526064015b60405180910390fd5b6103b184848484035f6104ba565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8316610406576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8216610455576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b6102df8383836105ff565b73ffffffffffffffffffffffffffffffffffffffff82166104af576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b6102b25f83836105ff565b73ffffffffffffffffffffffffffffffffffffffff8416610509576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8316610558576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8085165f90815260016020908152604080832093871683529290522082905580156103b1578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516105f191815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff8316610636578060025f82825461062b9190610925565b909155506106e69050565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260208190526040902054818110156106bb576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161039a565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff821661070f5760028054829003905561073a565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161079991815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461081c575f5ffd5b919050565b5f5f60408385031215610832575f5ffd5b61083b836107f9565b946020939093013593505050565b5f5f5f6060848603121561085b575f5ffd5b610864846107f9565b9250610872602085016107f9565b929592945050506040919091013590565b5f60208284031215610893575f5ffd5b61089c826107f9565b9392505050565b5f5f604083850312156108b4575f5ffd5b6108bd836107f9565b91506108cb602084016107f9565b90509250929050565b600181811c908216806108e857607f821691505b60208210810361091f577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b8082018082111561027f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffdfea164736f6c6343000825000a",
}

// PlainERC20 is an auto generated Go binding around an Ethereum contract.
type PlainERC20 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PlainERC20) GetABI() abi.ABI {
	return c.abi
}

// NewPlainERC20 creates a new instance of PlainERC20.
func NewPlainERC20() *PlainERC20 {
	parsed, err := PlainERC20MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PlainERC20{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PlainERC20) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainERC20 *PlainERC20) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := plainERC20.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainERC20 *PlainERC20) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return plainERC20.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainERC20 *PlainERC20) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := plainERC20.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := plainERC20.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return plainERC20.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) UnpackApprove(data []byte) (bool, error) {
	out, err := plainERC20.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainERC20 *PlainERC20) PackBalanceOf(account common.Address) []byte {
	enc, err := plainERC20.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainERC20 *PlainERC20) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return plainERC20.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainERC20 *PlainERC20) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := plainERC20.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (plainERC20 *PlainERC20) PackDecimals() []byte {
	enc, err := plainERC20.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (plainERC20 *PlainERC20) TryPackDecimals() ([]byte, error) {
	return plainERC20.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (plainERC20 *PlainERC20) UnpackDecimals(data []byte) (uint8, error) {
	out, err := plainERC20.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 value) returns()
func (plainERC20 *PlainERC20) PackMint(to common.Address, value *big.Int) []byte {
	enc, err := plainERC20.abi.Pack("mint", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 value) returns()
func (plainERC20 *PlainERC20) TryPackMint(to common.Address, value *big.Int) ([]byte, error) {
	return plainERC20.abi.Pack("mint", to, value)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (plainERC20 *PlainERC20) PackName() []byte {
	enc, err := plainERC20.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (plainERC20 *PlainERC20) TryPackName() ([]byte, error) {
	return plainERC20.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (plainERC20 *PlainERC20) UnpackName(data []byte) (string, error) {
	out, err := plainERC20.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (plainERC20 *PlainERC20) PackSymbol() []byte {
	enc, err := plainERC20.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (plainERC20 *PlainERC20) TryPackSymbol() ([]byte, error) {
	return plainERC20.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (plainERC20 *PlainERC20) UnpackSymbol(data []byte) (string, error) {
	out, err := plainERC20.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainERC20 *PlainERC20) PackTotalSupply() []byte {
	enc, err := plainERC20.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainERC20 *PlainERC20) TryPackTotalSupply() ([]byte, error) {
	return plainERC20.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainERC20 *PlainERC20) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := plainERC20.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := plainERC20.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return plainERC20.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) UnpackTransfer(data []byte) (bool, error) {
	out, err := plainERC20.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := plainERC20.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return plainERC20.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainERC20 *PlainERC20) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := plainERC20.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PlainERC20Approval represents a Approval event raised by the PlainERC20 contract.
type PlainERC20Approval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PlainERC20ApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PlainERC20Approval) ContractEventName() string {
	return PlainERC20ApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (plainERC20 *PlainERC20) UnpackApprovalEvent(log *types.Log) (*PlainERC20Approval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainERC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainERC20Approval)
	if len(log.Data) > 0 {
		if err := plainERC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainERC20.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PlainERC20Transfer represents a Transfer event raised by the PlainERC20 contract.
type PlainERC20Transfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PlainERC20TransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PlainERC20Transfer) ContractEventName() string {
	return PlainERC20TransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (plainERC20 *PlainERC20) UnpackTransferEvent(log *types.Log) (*PlainERC20Transfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainERC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainERC20Transfer)
	if len(log.Data) > 0 {
		if err := plainERC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainERC20.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (plainERC20 *PlainERC20) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainERC20.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return plainERC20.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PlainERC20ERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PlainERC20 contract.
type PlainERC20ERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PlainERC20ERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (plainERC20 *PlainERC20) UnpackERC20InsufficientAllowanceError(raw []byte) (*PlainERC20ERC20InsufficientAllowance, error) {
	out := new(PlainERC20ERC20InsufficientAllowance)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20ERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PlainERC20 contract.
type PlainERC20ERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PlainERC20ERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (plainERC20 *PlainERC20) UnpackERC20InsufficientBalanceError(raw []byte) (*PlainERC20ERC20InsufficientBalance, error) {
	out := new(PlainERC20ERC20InsufficientBalance)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20ERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PlainERC20 contract.
type PlainERC20ERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PlainERC20ERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (plainERC20 *PlainERC20) UnpackERC20InvalidApproverError(raw []byte) (*PlainERC20ERC20InvalidApprover, error) {
	out := new(PlainERC20ERC20InvalidApprover)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20ERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PlainERC20 contract.
type PlainERC20ERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PlainERC20ERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (plainERC20 *PlainERC20) UnpackERC20InvalidReceiverError(raw []byte) (*PlainERC20ERC20InvalidReceiver, error) {
	out := new(PlainERC20ERC20InvalidReceiver)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20ERC20InvalidSender represents a ERC20InvalidSender error raised by the PlainERC20 contract.
type PlainERC20ERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PlainERC20ERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (plainERC20 *PlainERC20) UnpackERC20InvalidSenderError(raw []byte) (*PlainERC20ERC20InvalidSender, error) {
	out := new(PlainERC20ERC20InvalidSender)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainERC20ERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PlainERC20 contract.
type PlainERC20ERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PlainERC20ERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (plainERC20 *PlainERC20) UnpackERC20InvalidSpenderError(raw []byte) (*PlainERC20ERC20InvalidSpender, error) {
	out := new(PlainERC20ERC20InvalidSpender)
	if err := plainERC20.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedMetaData contains all meta data concerning the ReserveFeed contract.
var ReserveFeedMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"description_\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"given\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"current\",\"type\":\"uint40\"}],\"name\":\"AsOfInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"given\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"last\",\"type\":\"uint40\"}],\"name\":\"AsOfNotRising\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"AttestersNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"given\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"lowest\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"highest\",\"type\":\"uint96\"}],\"name\":\"IncludedOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBooker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"}],\"name\":\"ReferenceUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"given\",\"type\":\"uint80\"},{\"internalType\":\"uint80\",\"name\":\"expected\",\"type\":\"uint80\"}],\"name\":\"RoundOutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"}],\"name\":\"RoundUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"SignatureListMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"valid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"TooFewAttestations\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AttesterChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"booker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"BookerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"DepositBooked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"PayoutBooked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"depositsIncluded\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"payoutsIncluded\",\"type\":\"uint96\"}],\"name\":\"ReserveAttested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ATTESTATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"depositsIncluded\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"payoutsIncluded\",\"type\":\"uint96\"}],\"internalType\":\"structIReserveFeed.Attestation\",\"name\":\"attestation\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"bookDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"bookPayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coveredReserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"depositsBooked\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"}],\"name\":\"getRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"depositsIncluded\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"payoutsIncluded\",\"type\":\"uint96\"}],\"internalType\":\"structIReserveFeed.Attestation\",\"name\":\"attestation\",\"type\":\"tuple\"}],\"name\":\"hashAttestation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isAttester\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBooker\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"}],\"name\":\"isDepositBooked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"reference_\",\"type\":\"bytes32\"}],\"name\":\"isPayoutBooked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastAttestation\",\"outputs\":[{\"components\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"asOf\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"depositsIncluded\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"payoutsIncluded\",\"type\":\"uint96\"}],\"internalType\":\"structIReserveFeed.Attestation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payoutsBooked\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAttester\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"booker\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setBooker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ReserveFeed",
	Bin: "0x610180604052348015610010575f5ffd5b50604051612ad4380380612ad483398101604081905261002f916101fa565b6040518060400160405280601281526020017114dc1958da594814995cd95c9d995199595960721b815250604051806040016040528060018152602001603160f81b815250846100848161014d60201b60201c565b5061008e826101a0565b6101205261009b816101a0565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260ff8216610160526003610144828261036f565b50505050610485565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101d3578260405163305a27a960e01b81526004016101ca919061042d565b60405180910390fd5b80516101de82610462565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f6060848603121561020c575f5ffd5b83516001600160a01b0381168114610222575f5ffd5b602085015190935060ff81168114610238575f5ffd5b60408501519092506001600160401b03811115610253575f5ffd5b8401601f81018613610263575f5ffd5b80516001600160401b0381111561027c5761027c6101e6565b604051601f8201601f19908116603f011681016001600160401b03811182821017156102aa576102aa6101e6565b6040528181528282016020018810156102c1575f5ffd5b8160208401602083015e5f602083830101528093505050509250925092565b600181811c908216806102f457607f821691505b60208210810361031257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561036a578282111561036a57805f5260205f20601f840160051c602085101561034357505f5b90810190601f840160051c035f5b81811015610366575f83820155600101610351565b5050505b505050565b81516001600160401b03811115610388576103886101e6565b61039c8161039684546102e0565b84610318565b6020601f8211600181146103ce575f83156103b75750848201515b5f19600385901b1c1916600184901b178455610426565b5f84815260208120601f198516915b828110156103fd57878501518255602094850194600190920191016103dd565b508482101561041a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610312575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051610160516125f46104e05f395f61022501525f6115d201525f6115a701525f611d7501525f611d4d01525f611ca801525f611cd201525f611cfc01526125f45ff3fe608060405234801561000f575f5ffd5b506004361061019a575f3560e01c80638fb36037116100e8578063b6ebe53911610093578063ee50315d1161006e578063ee50315d14610498578063f7c29e23146104ab578063fcfefc451461061a578063feaf968c1461062d575f5ffd5b8063b6ebe53914610426578063b741b06a1461045e578063bf7e214f14610471575f5ffd5b8063a514474e116100c3578063a514474e146103db578063b0a685e3146103fd578063b5b1bd1214610410575f5ffd5b80638fb36037146103355780639a6fc8f51461036e5780639a8a3698146103b8575f5ffd5b80635c0204d91161014857806384b0196e1161012357806384b0196e146102b95780638966221b146102d45780638ca9f5b314610313575f5ffd5b80635c0204d91461027e5780637284e416146102915780637a9e5e4b146102a6575f5ffd5b80633d4315b3116101785780633d4315b31461025957806342cde4e81461026e57806354fd4d5014610276575f5ffd5b8063062db1e31461019e57806307090c1f146101eb578063313ce56714610220575b5f5ffd5b6101d66101ac366004611f67565b73ffffffffffffffffffffffffffffffffffffffff165f908152600b602052604090205460ff1690565b60405190151581526020015b60405180910390f35b6102127f1f722732ed744cbdc3a71868f61096ad9bc22a4ebd17fe0a5a5dc6c48a56c27f81565b6040519081526020016101e2565b6102477f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016101e2565b61026c610267366004611f9b565b610635565b005b610247600281565b610212600181565b61026c61028c366004611fc5565b610798565b61029961082e565b6040516101e2919061204a565b61026c6102b4366004611f67565b6108ba565b6102c1610999565b6040516101e2979695949392919061205c565b6005546c0100000000000000000000000090046bffffffffffffffffffffffff165b6040516bffffffffffffffffffffffff90911681526020016101e2565b6101d661032136600461211b565b5f9081526009602052604090205460ff1690565b61033d6109f7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016101e2565b61038161037c36600461214b565b610a45565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a0016101e2565b6103c0610b41565b6040805192835264ffffffffff9091166020830152016101e2565b6101d66103e936600461211b565b5f9081526008602052604090205460ff1690565b61026c61040b366004611fc5565b610bf0565b6005546bffffffffffffffffffffffff166102f6565b6101d6610434366004611f67565b73ffffffffffffffffffffffffffffffffffffffff165f908152600a602052604090205460ff1690565b61026c61046c36600461217a565b610c7b565b5f5460405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e2565b61026c6104a6366004611f9b565b6110c2565b61059c6040805160a080820183525f80835260208084018290528385018290526060808501839052608094850183905260045469ffffffffffffffffffff75010000000000000000000000000000000000000000009091041680845260078352928690208651808301885290546bffffffffffffffffffffffff808216835264ffffffffff6c010000000000000000000000008084048216858801908152710100000000000000000000000000000000009094048216858c01528a519889018b5296885292518116948701949094525116958401959095526006548082169584019590955293049092169082015290565b6040516101e291905f60a08201905069ffffffffffffffffffff83511682526bffffffffffffffffffffffff602084015116602083015264ffffffffff60408401511660408301526bffffffffffffffffffffffff60608401511660608301526bffffffffffffffffffffffff608084015116608083015292915050565b6102126106283660046121f9565b611234565b61038161128c565b335f908152600b602052604090205460ff16610684576040517f1be9e6b60000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b610690600883836112c5565b6005545f906106ae9083906bffffffffffffffffffffffff16612240565b600580547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff8381169190911790915560048054929350908416915f90610706908490600f0b612264565b92506101000a8154816fffffffffffffffffffffffffffffffff0219169083600f0b6fffffffffffffffffffffffffffffffff160217905550827f73881d7db356954019dcf83666fd28ec71b2693f155bca1090fa8f8518d874f3838360405161078b9291906bffffffffffffffffffffffff92831681529116602082015260400190565b60405180910390a2505050565b6107a4335b5f36611391565b73ffffffffffffffffffffffffffffffffffffffff82165f818152600a602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f212c80e7a284199ee7aa4769cf64e7885d13a493077abbabac21b18a170284a091015b60405180910390a25050565b6003805461083b906122b2565b80601f0160208091040260200160405190810160405280929190818152602001828054610867906122b2565b80156108b25780601f10610889576101008083540402835291602001916108b2565b820191905f5260205f20905b81548152906001019060200180831161089557829003601f168201915b505050505081565b5f54339073ffffffffffffffffffffffffffffffffffffffff168114610924576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161067b565b8173ffffffffffffffffffffffffffffffffffffffff163b5f0361098c576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161067b565b61099582611528565b5050565b5f6060805f5f5f60606109aa6115a0565b6109b26115cb565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f805474010000000000000000000000000000000000000000900460ff16610a1e57505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b69ffffffffffffffffffff81165f908152600760209081526040808320815160608101835290546bffffffffffffffffffffffff8116825264ffffffffff6c01000000000000000000000000820481169483018590527101000000000000000000000000000000000090910416918101919091528291829182918291908203610b08576040517fd616400500000000000000000000000000000000000000000000000000000000815269ffffffffffffffffffff8816600482015260240161067b565b8051602082015160409092015197986bffffffffffffffffffffffff9091169764ffffffffff9283169750919091169450879350915050565b60408051606081018252600454600f81900b8252700100000000000000000000000000000000810464ffffffffff1660208301819052750100000000000000000000000000000000000000000090910469ffffffffffffffffffff16928201929092525f918291901580610bba57505f815f0151600f0b125b15610bcc57602001515f939092509050565b805f01516fffffffffffffffffffffffffffffffff16816020015192509250509091565b610bf93361079d565b73ffffffffffffffffffffffffffffffffffffffff82165f818152600b602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527fbe6d1040c0ba7287a3be91acb4bdc9d4c062092ccecd99b9f1d15669499592ed9101610822565b610c84836115f6565b610c97610c9084611234565b8383611857565b6040805180820190915280610cb260808601606087016122fd565b6bffffffffffffffffffffffff168152602001610cd560a08601608087016122fd565b6bffffffffffffffffffffffff90811690915281516006805460209485015184166c01000000000000000000000000027fffffffffffffffff000000000000000000000000000000000000000000000000909116929093169190911791909117905560408051606081018252918291610d53919087019087016122fd565b6bffffffffffffffffffffffff168152602001610d76606086016040870161232a565b64ffffffffff908116825242166020918201526007905f90610d9a9087018761214b565b69ffffffffffffffffffff16815260208082019290925260409081015f208351815493850151948301516bffffffffffffffffffffffff9091167fffffffffffffffffffffffffffffff0000000000000000000000000000000000909416939093176c0100000000000000000000000064ffffffffff95861602177fffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffff167101000000000000000000000000000000000094909316939093029190911790915580516060810190915280610e7360a08601608087016122fd565b600554610e9e91906c0100000000000000000000000090046bffffffffffffffffffffffff16612343565b6bffffffffffffffffffffffff16610ebc60808701606088016122fd565b600554610ed791906bffffffffffffffffffffffff16612343565b6bffffffffffffffffffffffff16610ef560408801602089016122fd565b6bffffffffffffffffffffffff16610f0d9190612264565b610f179190612367565b600f0b8152602001610f2f606086016040870161232a565b64ffffffffff168152602090810190610f4a9086018661214b565b69ffffffffffffffffffff9081169091528151600480546020808601516040909601519094167501000000000000000000000000000000000000000000027fff00000000000000000000ffffffffffffffffffffffffffffffffffffffffff64ffffffffff909616700100000000000000000000000000000000027fffffffffffffffffffffff0000000000000000000000000000000000000000009092166fffffffffffffffffffffffffffffffff909416939093171793909316179091556110169084018461214b565b69ffffffffffffffffffff167ff28a28919f8e0c8b7489f0d78b3edc7a59790fde83b32a1f789dba176ff595a661105360408601602087016122fd565b611063606087016040880161232a565b61107360808801606089016122fd565b61108360a0890160808a016122fd565b604080516bffffffffffffffffffffffff958616815264ffffffffff90941660208501529184169183019190915291909116606082015260800161078b565b335f908152600b602052604090205460ff1661110c576040517f1be9e6b600000000000000000000000000000000000000000000000000000000815233600482015260240161067b565b611118600983836112c5565b6005545f906111469083906c0100000000000000000000000090046bffffffffffffffffffffffff16612240565b600580546bffffffffffffffffffffffff8084166c01000000000000000000000000027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9092169190911790915560048054929350908416915f906111af908490600f0b612367565b92506101000a8154816fffffffffffffffffffffffffffffffff0219169083600f0b6fffffffffffffffffffffffffffffffff160217905550827f4cb81a1dd168afdde9b4b24b9faa42c7aefb3948f22d5f12ff0833047022d462838360405161078b9291906bffffffffffffffffffffffff92831681529116602082015260400190565b5f6112867f1f722732ed744cbdc3a71868f61096ad9bc22a4ebd17fe0a5a5dc6c48a56c27f8360405160200161126b9291906123b5565b604051602081830303815290604052805190602001206119cf565b92915050565b5f5f5f5f5f6112b460045f0160159054906101000a900469ffffffffffffffffffff16610a45565b945094509450945094509091929394565b806bffffffffffffffffffffffff165f0361130c576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8281526020849052604090205460ff1615611357576040517f6851b8c30000000000000000000000000000000000000000000000000000000081526004810183905260240161067b565b505f9081526020919091526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055565b5f5f6113d16113b45f5473ffffffffffffffffffffffffffffffffffffffff1690565b86306113c360045f898b612452565b6113cc91612479565b611a16565b91509150816115215763ffffffff8116156114d7575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee9061147d908890889088906004016124df565b5f604051808303815f87803b158015611494575f5ffd5b505af11580156114a6573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506115219050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161067b565b5050505050565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6060610a407f0000000000000000000000000000000000000000000000000000000000000000611b19565b6060610a407f0000000000000000000000000000000000000000000000000000000000000000611b19565b60408051606081018252600454600f81900b8252700100000000000000000000000000000000810464ffffffffff1660208301527501000000000000000000000000000000000000000000900469ffffffffffffffffffff1691810182905290611661906001612548565b69ffffffffffffffffffff1661167a602084018461214b565b69ffffffffffffffffffff16146116f057611698602083018361214b565b60408201516116a8906001612548565b6040517f686e4c6400000000000000000000000000000000000000000000000000000000815269ffffffffffffffffffff92831660048201529116602482015260440161067b565b602081015164ffffffffff1661170c606084016040850161232a565b64ffffffffff161161177057611728606083016040840161232a565b60208201516040517ff8d37d7000000000000000000000000000000000000000000000000000000000815264ffffffffff92831660048201529116602482015260440161067b565b42611781606084016040850161232a565b64ffffffffff1611156117e35761179e606083016040840161232a565b6040517f88e5784e00000000000000000000000000000000000000000000000000000000815264ffffffffff918216600482015242909116602482015260440161067b565b6118136117f660808401606085016122fd565b6006546005546bffffffffffffffffffffffff9182169116611b56565b61099561182660a08401608085016122fd565b6006546005546bffffffffffffffffffffffff6c010000000000000000000000009283900481169290910416611b56565b5f6118628383611bf7565b90505f805b82811015611989575f61187c8686848a611c4f565b90506118ac8173ffffffffffffffffffffffffffffffffffffffff165f908152600a602052604090205460ff1690565b6118fa576040517f14817f2f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161067b565b8273ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff161161197f576040517f03e30e3600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80851660048301528216602482015260440161067b565b9150600101611867565b506002821015611521576040517fcfec780a000000000000000000000000000000000000000000000000000000008152600481018390526002602482015260440161067b565b5f6112866119db611c8f565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15611b0f575f516020805191945081901c150291505b5094509492505050565b60605f611b2583611dc5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b816bffffffffffffffffffffffff16836bffffffffffffffffffffffff161080611b9b5750806bffffffffffffffffffffffff16836bffffffffffffffffffffffff16115b15611bf2576040517fd3cbe0420000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff808516600483015280841660248301528216604482015260640161067b565b505050565b5f611c03604183612597565b15611c3d576040517fcaba708c0000000000000000000000000000000000000000000000000000000081526004810183905260240161067b565b611c486041836125aa565b9392505050565b5f80611c5c6041856125bd565b9050611c8283878388611c706041836125d4565b92611c7d93929190612452565b611e05565b5090979650505050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015611cf457507f000000000000000000000000000000000000000000000000000000000000000046145b15611d1e57507f000000000000000000000000000000000000000000000000000000000000000090565b610a40604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115611286576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80806041849003611e39578435602086013560408701355f1a611e2b89828585611e4c565b955095509550505050611e43565b505f915060029050825b93509350939050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611e8557505f91506003905082611f35565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611ed6573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611f2c57505f925060019150829050611f35565b92505f91508190505b9450945094915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611f62575f5ffd5b919050565b5f60208284031215611f77575f5ffd5b611c4882611f3f565b80356bffffffffffffffffffffffff81168114611f62575f5ffd5b5f5f60408385031215611fac575f5ffd5b82359150611fbc60208401611f80565b90509250929050565b5f5f60408385031215611fd6575f5ffd5b611fdf83611f3f565b915060208301358015158114611ff3575f5ffd5b809150509250929050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f611c486020830184611ffe565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61209660e0830189611ffe565b82810360408401526120a88189611ffe565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561210a5783518352602093840193909201916001016120ec565b50909b9a5050505050505050505050565b5f6020828403121561212b575f5ffd5b5035919050565b803569ffffffffffffffffffff81168114611f62575f5ffd5b5f6020828403121561215b575f5ffd5b611c4882612132565b5f60a08284031215612174575f5ffd5b50919050565b5f5f5f60c0848603121561218c575f5ffd5b6121968585612164565b925060a084013567ffffffffffffffff8111156121b1575f5ffd5b8401601f810186136121c1575f5ffd5b803567ffffffffffffffff8111156121d7575f5ffd5b8660208284010111156121e8575f5ffd5b939660209190910195509293505050565b5f60a08284031215612209575f5ffd5b611c488383612164565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6bffffffffffffffffffffffff818116838216019081111561128657611286612213565b600f81810b9083900b016f7fffffffffffffffffffffffffffffff81137fffffffffffffffffffffffffffffffff800000000000000000000000000000008212171561128657611286612213565b600181811c908216806122c657607f821691505b602082108103612174577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f6020828403121561230d575f5ffd5b611c4882611f80565b803564ffffffffff81168114611f62575f5ffd5b5f6020828403121561233a575f5ffd5b611c4882612316565b6bffffffffffffffffffffffff828116828216039081111561128657611286612213565b600f82810b9082900b037fffffffffffffffffffffffffffffffff8000000000000000000000000000000081126f7fffffffffffffffffffffffffffffff8213171561128657611286612213565b82815260c0810169ffffffffffffffffffff6123d084612132565b1660208301526bffffffffffffffffffffffff6123ef60208501611f80565b16604083015264ffffffffff61240760408501612316565b1660608301526bffffffffffffffffffffffff61242660608501611f80565b1660808301526bffffffffffffffffffffffff61244560808501611f80565b1660a08301529392505050565b5f5f85851115612460575f5ffd5b8386111561246c575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156124d8577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b69ffffffffffffffffffff818116838216019081111561128657611286612213565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826125a5576125a561256a565b500690565b5f826125b8576125b861256a565b500490565b808202811582820484141761128657611286612213565b808201808211156112865761128661221356fea164736f6c6343000825000a",
}

// ReserveFeed is an auto generated Go binding around an Ethereum contract.
type ReserveFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ReserveFeed) GetABI() abi.ABI {
	return c.abi
}

// NewReserveFeed creates a new instance of ReserveFeed.
func NewReserveFeed() *ReserveFeed {
	parsed, err := ReserveFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ReserveFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ReserveFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, uint8 decimals_, string description_) returns()
func (reserveFeed *ReserveFeed) PackConstructor(manager common.Address, decimals_ uint8, description_ string) []byte {
	enc, err := reserveFeed.abi.Pack("", manager, decimals_, description_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackATTESTATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07090c1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ATTESTATION_TYPEHASH() view returns(bytes32)
func (reserveFeed *ReserveFeed) PackATTESTATIONTYPEHASH() []byte {
	enc, err := reserveFeed.abi.Pack("ATTESTATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackATTESTATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07090c1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ATTESTATION_TYPEHASH() view returns(bytes32)
func (reserveFeed *ReserveFeed) TryPackATTESTATIONTYPEHASH() ([]byte, error) {
	return reserveFeed.abi.Pack("ATTESTATION_TYPEHASH")
}

// UnpackATTESTATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07090c1f.
//
// Solidity: function ATTESTATION_TYPEHASH() view returns(bytes32)
func (reserveFeed *ReserveFeed) UnpackATTESTATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := reserveFeed.abi.Unpack("ATTESTATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb741b06a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest((uint80,uint96,uint40,uint96,uint96) attestation, bytes signatures) returns()
func (reserveFeed *ReserveFeed) PackAttest(attestation IReserveFeedAttestation, signatures []byte) []byte {
	enc, err := reserveFeed.abi.Pack("attest", attestation, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb741b06a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest((uint80,uint96,uint40,uint96,uint96) attestation, bytes signatures) returns()
func (reserveFeed *ReserveFeed) TryPackAttest(attestation IReserveFeedAttestation, signatures []byte) ([]byte, error) {
	return reserveFeed.abi.Pack("attest", attestation, signatures)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (reserveFeed *ReserveFeed) PackAuthority() []byte {
	enc, err := reserveFeed.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (reserveFeed *ReserveFeed) TryPackAuthority() ([]byte, error) {
	return reserveFeed.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (reserveFeed *ReserveFeed) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := reserveFeed.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBookDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d4315b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bookDeposit(bytes32 reference_, uint96 amount) returns()
func (reserveFeed *ReserveFeed) PackBookDeposit(reference [32]byte, amount *big.Int) []byte {
	enc, err := reserveFeed.abi.Pack("bookDeposit", reference, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBookDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d4315b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bookDeposit(bytes32 reference_, uint96 amount) returns()
func (reserveFeed *ReserveFeed) TryPackBookDeposit(reference [32]byte, amount *big.Int) ([]byte, error) {
	return reserveFeed.abi.Pack("bookDeposit", reference, amount)
}

// PackBookPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee50315d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bookPayout(bytes32 reference_, uint96 amount) returns()
func (reserveFeed *ReserveFeed) PackBookPayout(reference [32]byte, amount *big.Int) []byte {
	enc, err := reserveFeed.abi.Pack("bookPayout", reference, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBookPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee50315d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bookPayout(bytes32 reference_, uint96 amount) returns()
func (reserveFeed *ReserveFeed) TryPackBookPayout(reference [32]byte, amount *big.Int) ([]byte, error) {
	return reserveFeed.abi.Pack("bookPayout", reference, amount)
}

// PackCoveredReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a3698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coveredReserve() view returns(uint256 amount, uint40 asOf)
func (reserveFeed *ReserveFeed) PackCoveredReserve() []byte {
	enc, err := reserveFeed.abi.Pack("coveredReserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoveredReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a3698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coveredReserve() view returns(uint256 amount, uint40 asOf)
func (reserveFeed *ReserveFeed) TryPackCoveredReserve() ([]byte, error) {
	return reserveFeed.abi.Pack("coveredReserve")
}

// ReserveFeedCoveredReserveOutput serves as a container for the return parameters of contract
// method CoveredReserve.
type ReserveFeedCoveredReserveOutput struct {
	Amount *big.Int
	AsOf   *big.Int
}

// UnpackCoveredReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a3698.
//
// Solidity: function coveredReserve() view returns(uint256 amount, uint40 asOf)
func (reserveFeed *ReserveFeed) UnpackCoveredReserve(data []byte) (ReserveFeedCoveredReserveOutput, error) {
	out, err := reserveFeed.abi.Unpack("coveredReserve", data)
	outstruct := new(ReserveFeedCoveredReserveOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.AsOf = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (reserveFeed *ReserveFeed) PackDecimals() []byte {
	enc, err := reserveFeed.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (reserveFeed *ReserveFeed) TryPackDecimals() ([]byte, error) {
	return reserveFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (reserveFeed *ReserveFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := reserveFeed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDepositsBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5b1bd12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) PackDepositsBooked() []byte {
	enc, err := reserveFeed.abi.Pack("depositsBooked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositsBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5b1bd12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) TryPackDepositsBooked() ([]byte, error) {
	return reserveFeed.abi.Pack("depositsBooked")
}

// UnpackDepositsBooked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5b1bd12.
//
// Solidity: function depositsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) UnpackDepositsBooked(data []byte) (*big.Int, error) {
	out, err := reserveFeed.abi.Unpack("depositsBooked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (reserveFeed *ReserveFeed) PackDescription() []byte {
	enc, err := reserveFeed.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (reserveFeed *ReserveFeed) TryPackDescription() ([]byte, error) {
	return reserveFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (reserveFeed *ReserveFeed) UnpackDescription(data []byte) (string, error) {
	out, err := reserveFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reserveFeed *ReserveFeed) PackEip712Domain() []byte {
	enc, err := reserveFeed.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reserveFeed *ReserveFeed) TryPackEip712Domain() ([]byte, error) {
	return reserveFeed.abi.Pack("eip712Domain")
}

// ReserveFeedEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type ReserveFeedEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reserveFeed *ReserveFeed) UnpackEip712Domain(data []byte) (ReserveFeedEip712DomainOutput, error) {
	out, err := reserveFeed.abi.Unpack("eip712Domain", data)
	outstruct := new(ReserveFeedEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 round) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) PackGetRoundData(round *big.Int) []byte {
	enc, err := reserveFeed.abi.Pack("getRoundData", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 round) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) TryPackGetRoundData(round *big.Int) ([]byte, error) {
	return reserveFeed.abi.Pack("getRoundData", round)
}

// ReserveFeedGetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type ReserveFeedGetRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 round) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) UnpackGetRoundData(data []byte) (ReserveFeedGetRoundDataOutput, error) {
	out, err := reserveFeed.abi.Unpack("getRoundData", data)
	outstruct := new(ReserveFeedGetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackHashAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcfefc45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAttestation((uint80,uint96,uint40,uint96,uint96) attestation) view returns(bytes32)
func (reserveFeed *ReserveFeed) PackHashAttestation(attestation IReserveFeedAttestation) []byte {
	enc, err := reserveFeed.abi.Pack("hashAttestation", attestation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcfefc45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAttestation((uint80,uint96,uint40,uint96,uint96) attestation) view returns(bytes32)
func (reserveFeed *ReserveFeed) TryPackHashAttestation(attestation IReserveFeedAttestation) ([]byte, error) {
	return reserveFeed.abi.Pack("hashAttestation", attestation)
}

// UnpackHashAttestation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcfefc45.
//
// Solidity: function hashAttestation((uint80,uint96,uint40,uint96,uint96) attestation) view returns(bytes32)
func (reserveFeed *ReserveFeed) UnpackHashAttestation(data []byte) ([32]byte, error) {
	out, err := reserveFeed.abi.Unpack("hashAttestation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6ebe539.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAttester(address account) view returns(bool)
func (reserveFeed *ReserveFeed) PackIsAttester(account common.Address) []byte {
	enc, err := reserveFeed.abi.Pack("isAttester", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6ebe539.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAttester(address account) view returns(bool)
func (reserveFeed *ReserveFeed) TryPackIsAttester(account common.Address) ([]byte, error) {
	return reserveFeed.abi.Pack("isAttester", account)
}

// UnpackIsAttester is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6ebe539.
//
// Solidity: function isAttester(address account) view returns(bool)
func (reserveFeed *ReserveFeed) UnpackIsAttester(data []byte) (bool, error) {
	out, err := reserveFeed.abi.Unpack("isAttester", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsBooker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x062db1e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBooker(address account) view returns(bool)
func (reserveFeed *ReserveFeed) PackIsBooker(account common.Address) []byte {
	enc, err := reserveFeed.abi.Pack("isBooker", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBooker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x062db1e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBooker(address account) view returns(bool)
func (reserveFeed *ReserveFeed) TryPackIsBooker(account common.Address) ([]byte, error) {
	return reserveFeed.abi.Pack("isBooker", account)
}

// UnpackIsBooker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x062db1e3.
//
// Solidity: function isBooker(address account) view returns(bool)
func (reserveFeed *ReserveFeed) UnpackIsBooker(data []byte) (bool, error) {
	out, err := reserveFeed.abi.Unpack("isBooker", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reserveFeed *ReserveFeed) PackIsConsumingScheduledOp() []byte {
	enc, err := reserveFeed.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reserveFeed *ReserveFeed) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return reserveFeed.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reserveFeed *ReserveFeed) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := reserveFeed.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsDepositBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa514474e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDepositBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) PackIsDepositBooked(reference [32]byte) []byte {
	enc, err := reserveFeed.abi.Pack("isDepositBooked", reference)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDepositBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa514474e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDepositBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) TryPackIsDepositBooked(reference [32]byte) ([]byte, error) {
	return reserveFeed.abi.Pack("isDepositBooked", reference)
}

// UnpackIsDepositBooked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa514474e.
//
// Solidity: function isDepositBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) UnpackIsDepositBooked(data []byte) (bool, error) {
	out, err := reserveFeed.abi.Unpack("isDepositBooked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPayoutBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca9f5b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPayoutBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) PackIsPayoutBooked(reference [32]byte) []byte {
	enc, err := reserveFeed.abi.Pack("isPayoutBooked", reference)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPayoutBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca9f5b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPayoutBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) TryPackIsPayoutBooked(reference [32]byte) ([]byte, error) {
	return reserveFeed.abi.Pack("isPayoutBooked", reference)
}

// UnpackIsPayoutBooked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ca9f5b3.
//
// Solidity: function isPayoutBooked(bytes32 reference_) view returns(bool)
func (reserveFeed *ReserveFeed) UnpackIsPayoutBooked(data []byte) (bool, error) {
	out, err := reserveFeed.abi.Unpack("isPayoutBooked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7c29e23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastAttestation() view returns((uint80,uint96,uint40,uint96,uint96))
func (reserveFeed *ReserveFeed) PackLastAttestation() []byte {
	enc, err := reserveFeed.abi.Pack("lastAttestation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7c29e23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastAttestation() view returns((uint80,uint96,uint40,uint96,uint96))
func (reserveFeed *ReserveFeed) TryPackLastAttestation() ([]byte, error) {
	return reserveFeed.abi.Pack("lastAttestation")
}

// UnpackLastAttestation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7c29e23.
//
// Solidity: function lastAttestation() view returns((uint80,uint96,uint40,uint96,uint96))
func (reserveFeed *ReserveFeed) UnpackLastAttestation(data []byte) (IReserveFeedAttestation, error) {
	out, err := reserveFeed.abi.Unpack("lastAttestation", data)
	if err != nil {
		return *new(IReserveFeedAttestation), err
	}
	out0 := *abi.ConvertType(out[0], new(IReserveFeedAttestation)).(*IReserveFeedAttestation)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) PackLatestRoundData() []byte {
	enc, err := reserveFeed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) TryPackLatestRoundData() ([]byte, error) {
	return reserveFeed.abi.Pack("latestRoundData")
}

// ReserveFeedLatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type ReserveFeedLatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (reserveFeed *ReserveFeed) UnpackLatestRoundData(data []byte) (ReserveFeedLatestRoundDataOutput, error) {
	out, err := reserveFeed.abi.Unpack("latestRoundData", data)
	outstruct := new(ReserveFeedLatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPayoutsBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8966221b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) PackPayoutsBooked() []byte {
	enc, err := reserveFeed.abi.Pack("payoutsBooked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutsBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8966221b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) TryPackPayoutsBooked() ([]byte, error) {
	return reserveFeed.abi.Pack("payoutsBooked")
}

// UnpackPayoutsBooked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8966221b.
//
// Solidity: function payoutsBooked() view returns(uint96)
func (reserveFeed *ReserveFeed) UnpackPayoutsBooked(data []byte) (*big.Int, error) {
	out, err := reserveFeed.abi.Unpack("payoutsBooked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0204d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAttester(address attester, bool allowed) returns()
func (reserveFeed *ReserveFeed) PackSetAttester(attester common.Address, allowed bool) []byte {
	enc, err := reserveFeed.abi.Pack("setAttester", attester, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0204d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAttester(address attester, bool allowed) returns()
func (reserveFeed *ReserveFeed) TryPackSetAttester(attester common.Address, allowed bool) ([]byte, error) {
	return reserveFeed.abi.Pack("setAttester", attester, allowed)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (reserveFeed *ReserveFeed) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := reserveFeed.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (reserveFeed *ReserveFeed) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return reserveFeed.abi.Pack("setAuthority", newAuthority)
}

// PackSetBooker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a685e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBooker(address booker, bool allowed) returns()
func (reserveFeed *ReserveFeed) PackSetBooker(booker common.Address, allowed bool) []byte {
	enc, err := reserveFeed.abi.Pack("setBooker", booker, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBooker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a685e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBooker(address booker, bool allowed) returns()
func (reserveFeed *ReserveFeed) TryPackSetBooker(booker common.Address, allowed bool) ([]byte, error) {
	return reserveFeed.abi.Pack("setBooker", booker, allowed)
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint8)
func (reserveFeed *ReserveFeed) PackThreshold() []byte {
	enc, err := reserveFeed.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint8)
func (reserveFeed *ReserveFeed) TryPackThreshold() ([]byte, error) {
	return reserveFeed.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint8)
func (reserveFeed *ReserveFeed) UnpackThreshold(data []byte) (uint8, error) {
	out, err := reserveFeed.abi.Unpack("threshold", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (reserveFeed *ReserveFeed) PackVersion() []byte {
	enc, err := reserveFeed.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (reserveFeed *ReserveFeed) TryPackVersion() ([]byte, error) {
	return reserveFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (reserveFeed *ReserveFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := reserveFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ReserveFeedAttesterChanged represents a AttesterChanged event raised by the ReserveFeed contract.
type ReserveFeedAttesterChanged struct {
	Attester common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ReserveFeedAttesterChangedEventName = "AttesterChanged"

// ContractEventName returns the user-defined event name.
func (ReserveFeedAttesterChanged) ContractEventName() string {
	return ReserveFeedAttesterChangedEventName
}

// UnpackAttesterChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterChanged(address indexed attester, bool allowed)
func (reserveFeed *ReserveFeed) UnpackAttesterChangedEvent(log *types.Log) (*ReserveFeedAttesterChanged, error) {
	event := "AttesterChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedAttesterChanged)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedAuthorityUpdated represents a AuthorityUpdated event raised by the ReserveFeed contract.
type ReserveFeedAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReserveFeedAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ReserveFeedAuthorityUpdated) ContractEventName() string {
	return ReserveFeedAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (reserveFeed *ReserveFeed) UnpackAuthorityUpdatedEvent(log *types.Log) (*ReserveFeedAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedBookerChanged represents a BookerChanged event raised by the ReserveFeed contract.
type ReserveFeedBookerChanged struct {
	Booker  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReserveFeedBookerChangedEventName = "BookerChanged"

// ContractEventName returns the user-defined event name.
func (ReserveFeedBookerChanged) ContractEventName() string {
	return ReserveFeedBookerChangedEventName
}

// UnpackBookerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BookerChanged(address indexed booker, bool allowed)
func (reserveFeed *ReserveFeed) UnpackBookerChangedEvent(log *types.Log) (*ReserveFeedBookerChanged, error) {
	event := "BookerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedBookerChanged)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedDepositBooked represents a DepositBooked event raised by the ReserveFeed contract.
type ReserveFeedDepositBooked struct {
	Reference [32]byte
	Amount    *big.Int
	Total     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReserveFeedDepositBookedEventName = "DepositBooked"

// ContractEventName returns the user-defined event name.
func (ReserveFeedDepositBooked) ContractEventName() string {
	return ReserveFeedDepositBookedEventName
}

// UnpackDepositBookedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositBooked(bytes32 indexed reference_, uint96 amount, uint96 total)
func (reserveFeed *ReserveFeed) UnpackDepositBookedEvent(log *types.Log) (*ReserveFeedDepositBooked, error) {
	event := "DepositBooked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedDepositBooked)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedEIP712DomainChanged represents a EIP712DomainChanged event raised by the ReserveFeed contract.
type ReserveFeedEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ReserveFeedEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ReserveFeedEIP712DomainChanged) ContractEventName() string {
	return ReserveFeedEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (reserveFeed *ReserveFeed) UnpackEIP712DomainChangedEvent(log *types.Log) (*ReserveFeedEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedPayoutBooked represents a PayoutBooked event raised by the ReserveFeed contract.
type ReserveFeedPayoutBooked struct {
	Reference [32]byte
	Amount    *big.Int
	Total     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReserveFeedPayoutBookedEventName = "PayoutBooked"

// ContractEventName returns the user-defined event name.
func (ReserveFeedPayoutBooked) ContractEventName() string {
	return ReserveFeedPayoutBookedEventName
}

// UnpackPayoutBookedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutBooked(bytes32 indexed reference_, uint96 amount, uint96 total)
func (reserveFeed *ReserveFeed) UnpackPayoutBookedEvent(log *types.Log) (*ReserveFeedPayoutBooked, error) {
	event := "PayoutBooked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedPayoutBooked)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReserveFeedReserveAttested represents a ReserveAttested event raised by the ReserveFeed contract.
type ReserveFeedReserveAttested struct {
	Round            *big.Int
	Amount           *big.Int
	AsOf             *big.Int
	DepositsIncluded *big.Int
	PayoutsIncluded  *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const ReserveFeedReserveAttestedEventName = "ReserveAttested"

// ContractEventName returns the user-defined event name.
func (ReserveFeedReserveAttested) ContractEventName() string {
	return ReserveFeedReserveAttestedEventName
}

// UnpackReserveAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveAttested(uint80 indexed round, uint96 amount, uint40 asOf, uint96 depositsIncluded, uint96 payoutsIncluded)
func (reserveFeed *ReserveFeed) UnpackReserveAttestedEvent(log *types.Log) (*ReserveFeedReserveAttested, error) {
	event := "ReserveAttested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveFeedReserveAttested)
	if len(log.Data) > 0 {
		if err := reserveFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (reserveFeed *ReserveFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AsOfInFuture"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAsOfInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AsOfNotRising"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAsOfNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["AttestersNotAscending"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackAttestersNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["IncludedOutOfRange"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackIncludedOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["NotAttester"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackNotAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["NotBooker"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackNotBookerError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["ReferenceUsed"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackReferenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["RoundOutOfOrder"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackRoundOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["RoundUnknown"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackRoundUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["SignatureListMalformed"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackSignatureListMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveFeed.abi.Errors["TooFewAttestations"].ID.Bytes()[:4]) {
		return reserveFeed.UnpackTooFewAttestationsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReserveFeedAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ReserveFeed contract.
type ReserveFeedAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ReserveFeedAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (reserveFeed *ReserveFeed) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ReserveFeedAccessManagedInvalidAuthority, error) {
	out := new(ReserveFeedAccessManagedInvalidAuthority)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ReserveFeed contract.
type ReserveFeedAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ReserveFeedAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (reserveFeed *ReserveFeed) UnpackAccessManagedRequiredDelayError(raw []byte) (*ReserveFeedAccessManagedRequiredDelay, error) {
	out := new(ReserveFeedAccessManagedRequiredDelay)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ReserveFeed contract.
type ReserveFeedAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ReserveFeedAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (reserveFeed *ReserveFeed) UnpackAccessManagedUnauthorizedError(raw []byte) (*ReserveFeedAccessManagedUnauthorized, error) {
	out := new(ReserveFeedAccessManagedUnauthorized)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAmountZero represents a AmountZero error raised by the ReserveFeed contract.
type ReserveFeedAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func ReserveFeedAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (reserveFeed *ReserveFeed) UnpackAmountZeroError(raw []byte) (*ReserveFeedAmountZero, error) {
	out := new(ReserveFeedAmountZero)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAsOfInFuture represents a AsOfInFuture error raised by the ReserveFeed contract.
type ReserveFeedAsOfInFuture struct {
	Given   *big.Int
	Current *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AsOfInFuture(uint40 given, uint40 current)
func ReserveFeedAsOfInFutureErrorID() common.Hash {
	return common.HexToHash("0x88e5784ef1a0d61b7e16b2193975dda64170ec4e0273c7ea4b02fbe52a62140b")
}

// UnpackAsOfInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AsOfInFuture(uint40 given, uint40 current)
func (reserveFeed *ReserveFeed) UnpackAsOfInFutureError(raw []byte) (*ReserveFeedAsOfInFuture, error) {
	out := new(ReserveFeedAsOfInFuture)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AsOfInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAsOfNotRising represents a AsOfNotRising error raised by the ReserveFeed contract.
type ReserveFeedAsOfNotRising struct {
	Given *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AsOfNotRising(uint40 given, uint40 last)
func ReserveFeedAsOfNotRisingErrorID() common.Hash {
	return common.HexToHash("0xf8d37d70b0f9158a915be32594c93bc20364a7d0626defbce77de85f814f9a89")
}

// UnpackAsOfNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AsOfNotRising(uint40 given, uint40 last)
func (reserveFeed *ReserveFeed) UnpackAsOfNotRisingError(raw []byte) (*ReserveFeedAsOfNotRising, error) {
	out := new(ReserveFeedAsOfNotRising)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AsOfNotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedAttestersNotAscending represents a AttestersNotAscending error raised by the ReserveFeed contract.
type ReserveFeedAttestersNotAscending struct {
	Previous common.Address
	Next     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestersNotAscending(address previous, address next)
func ReserveFeedAttestersNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x03e30e36cf68f0da27b642d224bb1b24f067be62ba7f788578dcb52bec88a33f")
}

// UnpackAttestersNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestersNotAscending(address previous, address next)
func (reserveFeed *ReserveFeed) UnpackAttestersNotAscendingError(raw []byte) (*ReserveFeedAttestersNotAscending, error) {
	out := new(ReserveFeedAttestersNotAscending)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "AttestersNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedIncludedOutOfRange represents a IncludedOutOfRange error raised by the ReserveFeed contract.
type ReserveFeedIncludedOutOfRange struct {
	Given   *big.Int
	Lowest  *big.Int
	Highest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncludedOutOfRange(uint96 given, uint96 lowest, uint96 highest)
func ReserveFeedIncludedOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xd3cbe0429c69f03d97abc8f623833557b06c69d30d027b24d22ca92b8735b164")
}

// UnpackIncludedOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncludedOutOfRange(uint96 given, uint96 lowest, uint96 highest)
func (reserveFeed *ReserveFeed) UnpackIncludedOutOfRangeError(raw []byte) (*ReserveFeedIncludedOutOfRange, error) {
	out := new(ReserveFeedIncludedOutOfRange)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "IncludedOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedInvalidShortString represents a InvalidShortString error raised by the ReserveFeed contract.
type ReserveFeedInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ReserveFeedInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (reserveFeed *ReserveFeed) UnpackInvalidShortStringError(raw []byte) (*ReserveFeedInvalidShortString, error) {
	out := new(ReserveFeedInvalidShortString)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedNotAttester represents a NotAttester error raised by the ReserveFeed contract.
type ReserveFeedNotAttester struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttester(address account)
func ReserveFeedNotAttesterErrorID() common.Hash {
	return common.HexToHash("0x14817f2f584570953b41dcf787fe5799176797b67ea0429f314f3bca83b3274a")
}

// UnpackNotAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttester(address account)
func (reserveFeed *ReserveFeed) UnpackNotAttesterError(raw []byte) (*ReserveFeedNotAttester, error) {
	out := new(ReserveFeedNotAttester)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "NotAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedNotBooker represents a NotBooker error raised by the ReserveFeed contract.
type ReserveFeedNotBooker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBooker(address caller)
func ReserveFeedNotBookerErrorID() common.Hash {
	return common.HexToHash("0x1be9e6b6c51f235054ea6612bf4cfedfb470b193ee023f1d963dbe1294ceb364")
}

// UnpackNotBookerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBooker(address caller)
func (reserveFeed *ReserveFeed) UnpackNotBookerError(raw []byte) (*ReserveFeedNotBooker, error) {
	out := new(ReserveFeedNotBooker)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "NotBooker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedReferenceUsed represents a ReferenceUsed error raised by the ReserveFeed contract.
type ReserveFeedReferenceUsed struct {
	Reference [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReferenceUsed(bytes32 reference_)
func ReserveFeedReferenceUsedErrorID() common.Hash {
	return common.HexToHash("0x6851b8c30dd40ecfbb36f69a2c280cd1f5f56f0491e41aca29b911a6c83f8b32")
}

// UnpackReferenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReferenceUsed(bytes32 reference_)
func (reserveFeed *ReserveFeed) UnpackReferenceUsedError(raw []byte) (*ReserveFeedReferenceUsed, error) {
	out := new(ReserveFeedReferenceUsed)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "ReferenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedRoundOutOfOrder represents a RoundOutOfOrder error raised by the ReserveFeed contract.
type ReserveFeedRoundOutOfOrder struct {
	Given    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOutOfOrder(uint80 given, uint80 expected)
func ReserveFeedRoundOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x686e4c64b5743037dd10e4edfc2288a807fa08a4c1d0442a8cb3fc0bfee390c2")
}

// UnpackRoundOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOutOfOrder(uint80 given, uint80 expected)
func (reserveFeed *ReserveFeed) UnpackRoundOutOfOrderError(raw []byte) (*ReserveFeedRoundOutOfOrder, error) {
	out := new(ReserveFeedRoundOutOfOrder)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "RoundOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedRoundUnknown represents a RoundUnknown error raised by the ReserveFeed contract.
type ReserveFeedRoundUnknown struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundUnknown(uint80 round)
func ReserveFeedRoundUnknownErrorID() common.Hash {
	return common.HexToHash("0xd61640059613f9928ba0c31a28915612997568c58f5dee5fda500d4f77b04f87")
}

// UnpackRoundUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundUnknown(uint80 round)
func (reserveFeed *ReserveFeed) UnpackRoundUnknownError(raw []byte) (*ReserveFeedRoundUnknown, error) {
	out := new(ReserveFeedRoundUnknown)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "RoundUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedSignatureListMalformed represents a SignatureListMalformed error raised by the ReserveFeed contract.
type ReserveFeedSignatureListMalformed struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureListMalformed(uint256 length)
func ReserveFeedSignatureListMalformedErrorID() common.Hash {
	return common.HexToHash("0xcaba708c8c0f52604471e5b13bd0baf4d1fd9e9bbb7c9e578b59bb0a61378eb8")
}

// UnpackSignatureListMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureListMalformed(uint256 length)
func (reserveFeed *ReserveFeed) UnpackSignatureListMalformedError(raw []byte) (*ReserveFeedSignatureListMalformed, error) {
	out := new(ReserveFeedSignatureListMalformed)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "SignatureListMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedStringTooLong represents a StringTooLong error raised by the ReserveFeed contract.
type ReserveFeedStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ReserveFeedStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (reserveFeed *ReserveFeed) UnpackStringTooLongError(raw []byte) (*ReserveFeedStringTooLong, error) {
	out := new(ReserveFeedStringTooLong)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveFeedTooFewAttestations represents a TooFewAttestations error raised by the ReserveFeed contract.
type ReserveFeedTooFewAttestations struct {
	Valid    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewAttestations(uint256 valid, uint256 required)
func ReserveFeedTooFewAttestationsErrorID() common.Hash {
	return common.HexToHash("0xcfec780a916ac9782b3590a8111bb8e33bcdc5bb94a673e7afd0faeae67c661f")
}

// UnpackTooFewAttestationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewAttestations(uint256 valid, uint256 required)
func (reserveFeed *ReserveFeed) UnpackTooFewAttestationsError(raw []byte) (*ReserveFeedTooFewAttestations, error) {
	out := new(ReserveFeedTooFewAttestations)
	if err := reserveFeed.abi.UnpackIntoInterface(out, "TooFewAttestations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookMetaData contains all meta data concerning the RuleBook contract.
var RuleBookMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"}],\"name\":\"KindUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rule\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"RuleInterfaceMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"}],\"name\":\"RuleUnset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"VersionUnknown\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"rule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"effectiveAt\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"effectiveBlock\",\"type\":\"uint40\"}],\"name\":\"RuleChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"rule\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rule\",\"type\":\"address\"}],\"name\":\"setRule\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"versionAt\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"rule\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"effectiveAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"effectiveBlock\",\"type\":\"uint40\"}],\"internalType\":\"structIRuleBook.RuleVersion\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"}],\"name\":\"versionCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "RuleBook",
	Bin: "0x6080604052348015600e575f5ffd5b506040516110f43803806110f4833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b611030806100c45f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806388a537151161005857806388a53715146101835780638fb3603714610196578063b0267379146101cf578063bf7e214f14610204575f5ffd5b80633120dbe3146100895780633bbda438146100b65780637a9e5e4b146100fa57806382a4ddde1461010f575b5f5ffd5b61009c610097366004610e2d565b61022b565b60405163ffffffff90911681526020015b60405180910390f35b6100c96100c4366004610e2d565b610280565b6040805173ffffffffffffffffffffffffffffffffffffffff909316835263ffffffff9091166020830152016100ad565b61010d610108366004610e55565b61033a565b005b61012261011d366004610e6e565b610419565b6040516100ad91905f60808201905073ffffffffffffffffffffffffffffffffffffffff835116825263ffffffff602084015116602083015264ffffffffff604084015116604083015264ffffffffff606084015116606083015292915050565b61009c610191366004610eb3565b610560565b61019e610916565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016100ad565b6101f67f2f41b95efaa44356d2a0a9410606008c719efcd9c95b6139de07ddf11bc1304081565b6040519081526020016100ad565b5f5460405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100ad565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260016020908152604080832084845290915290205474010000000000000000000000000000000000000000900463ffffffff165b92915050565b73ffffffffffffffffffffffffffffffffffffffff8281165f908152600160209081526040808320858452909152812080549283169274010000000000000000000000000000000000000000900463ffffffff1691829003610332576040517f052ce58d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018590526044015b60405180910390fd5b509250929050565b5f54339073ffffffffffffffffffffffffffffffffffffffff1681146103a4576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610329565b8173ffffffffffffffffffffffffffffffffffffffff163b5f0361040c576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610329565b61041582610962565b5050565b604080516080810182525f80825260208083018290528284018290526060830182905273ffffffffffffffffffffffffffffffffffffffff878116835260028252848320878452825284832063ffffffff87168452909152929020805491929091166104dc576040517f2d870da200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024810185905263ffffffff84166044820152606401610329565b60408051608081018252915473ffffffffffffffffffffffffffffffffffffffff8116835263ffffffff8516602084015264ffffffffff740100000000000000000000000000000000000000008204811692840192909252790100000000000000000000000000000000000000000000000000900416606082015290509392505050565b5f61056c335f366109da565b5f61057684610b71565b90506105828382610bf5565b6105f8576040517f5e94e83d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201527fffffffff0000000000000000000000000000000000000000000000000000000082166024820152604401610329565b73ffffffffffffffffffffffffffffffffffffffff85165f90815260016020818152604080842088855290915290912054610652917401000000000000000000000000000000000000000090910463ffffffff1690610eec565b915060405180604001604052808473ffffffffffffffffffffffffffffffffffffffff1681526020018363ffffffff1681525060015f8773ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8681526020019081526020015f205f820151815f015f6101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055506020820151815f0160146101000a81548163ffffffff021916908363ffffffff16021790555090505060405180606001604052808473ffffffffffffffffffffffffffffffffffffffff1681526020014264ffffffffff1681526020014364ffffffffff1681525060025f8773ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8681526020019081526020015f205f8463ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055506020820151815f0160146101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f0160196101000a81548164ffffffffff021916908364ffffffffff160217905550905050838573ffffffffffffffffffffffffffffffffffffffff167ffd835780ca41a30dc7963753b565c5cadc524e2ff7c05d33ed58808f77f3680784864243604051610906949392919063ffffffff94909416845273ffffffffffffffffffffffffffffffffffffffff92909216602084015264ffffffffff908116604084015216606082015260800190565b60405180910390a3509392505050565b5f805474010000000000000000000000000000000000000000900460ff1661093d57505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f610a1a6109fd5f5473ffffffffffffffffffffffffffffffffffffffff1690565b8630610a0c60045f898b610f2d565b610a1591610f54565b610c17565b9150915081610b6a5763ffffffff811615610b20575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee90610ac690889088908890600401610fba565b5f604051808303815f87803b158015610add575f5ffd5b505af1158015610aef573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905550610b6a9050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610329565b5050505050565b5f7f2f41b95efaa44356d2a0a9410606008c719efcd9c95b6139de07ddf11bc130408203610bc057507f67f621ca00000000000000000000000000000000000000000000000000000000919050565b6040517fd8e7ebef00000000000000000000000000000000000000000000000000000000815260048101839052602401610329565b5f610bff83610d1a565b8015610c105750610c108383610d99565b9392505050565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15610d10575f516020805191945081901c150291505b5094509492505050565b5f610d45827f01ffc9a700000000000000000000000000000000000000000000000000000000610d99565b15610d8d575f80610d76847fffffffff00000000000000000000000000000000000000000000000000000000610dbd565b91509150818015610d85575080155b949350505050565b505f919050565b919050565b5f5f5f610da68585610dbd565b91509150818015610db45750805b95945050505050565b7f01ffc9a7000000000000000000000000000000000000000000000000000000005f818152600483905290819060208260248188617530fa92505f511515601f3d11169150509250929050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610d94575f5ffd5b5f5f60408385031215610e3e575f5ffd5b610e4783610e0a565b946020939093013593505050565b5f60208284031215610e65575f5ffd5b610c1082610e0a565b5f5f5f60608486031215610e80575f5ffd5b610e8984610e0a565b925060208401359150604084013563ffffffff81168114610ea8575f5ffd5b809150509250925092565b5f5f5f60608486031215610ec5575f5ffd5b610ece84610e0a565b925060208401359150610ee360408501610e0a565b90509250925092565b63ffffffff818116838216019081111561027a577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f85851115610f3b575f5ffd5b83861115610f47575f5ffd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015610fb3577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019291505056fea164736f6c6343000825000a",
}

// RuleBook is an auto generated Go binding around an Ethereum contract.
type RuleBook struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RuleBook) GetABI() abi.ABI {
	return c.abi
}

// NewRuleBook creates a new instance of RuleBook.
func NewRuleBook() *RuleBook {
	parsed, err := RuleBookMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RuleBook{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RuleBook) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager) returns()
func (ruleBook *RuleBook) PackConstructor(manager common.Address) []byte {
	enc, err := ruleBook.abi.Pack("", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ISSUANCE() view returns(bytes32)
func (ruleBook *RuleBook) PackISSUANCE() []byte {
	enc, err := ruleBook.abi.Pack("ISSUANCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ISSUANCE() view returns(bytes32)
func (ruleBook *RuleBook) TryPackISSUANCE() ([]byte, error) {
	return ruleBook.abi.Pack("ISSUANCE")
}

// UnpackISSUANCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0267379.
//
// Solidity: function ISSUANCE() view returns(bytes32)
func (ruleBook *RuleBook) UnpackISSUANCE(data []byte) ([32]byte, error) {
	out, err := ruleBook.abi.Unpack("ISSUANCE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (ruleBook *RuleBook) PackAuthority() []byte {
	enc, err := ruleBook.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (ruleBook *RuleBook) TryPackAuthority() ([]byte, error) {
	return ruleBook.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (ruleBook *RuleBook) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := ruleBook.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bbda438.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current(address coin, bytes32 kind) view returns(address rule, uint32 version)
func (ruleBook *RuleBook) PackCurrent(coin common.Address, kind [32]byte) []byte {
	enc, err := ruleBook.abi.Pack("current", coin, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bbda438.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current(address coin, bytes32 kind) view returns(address rule, uint32 version)
func (ruleBook *RuleBook) TryPackCurrent(coin common.Address, kind [32]byte) ([]byte, error) {
	return ruleBook.abi.Pack("current", coin, kind)
}

// RuleBookCurrentOutput serves as a container for the return parameters of contract
// method Current.
type RuleBookCurrentOutput struct {
	Rule    common.Address
	Version uint32
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bbda438.
//
// Solidity: function current(address coin, bytes32 kind) view returns(address rule, uint32 version)
func (ruleBook *RuleBook) UnpackCurrent(data []byte) (RuleBookCurrentOutput, error) {
	out, err := ruleBook.abi.Unpack("current", data)
	outstruct := new(RuleBookCurrentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Rule = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Version = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (ruleBook *RuleBook) PackIsConsumingScheduledOp() []byte {
	enc, err := ruleBook.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (ruleBook *RuleBook) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return ruleBook.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (ruleBook *RuleBook) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := ruleBook.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (ruleBook *RuleBook) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := ruleBook.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (ruleBook *RuleBook) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return ruleBook.abi.Pack("setAuthority", newAuthority)
}

// PackSetRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a53715.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRule(address coin, bytes32 kind, address rule) returns(uint32 version)
func (ruleBook *RuleBook) PackSetRule(coin common.Address, kind [32]byte, rule common.Address) []byte {
	enc, err := ruleBook.abi.Pack("setRule", coin, kind, rule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a53715.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRule(address coin, bytes32 kind, address rule) returns(uint32 version)
func (ruleBook *RuleBook) TryPackSetRule(coin common.Address, kind [32]byte, rule common.Address) ([]byte, error) {
	return ruleBook.abi.Pack("setRule", coin, kind, rule)
}

// UnpackSetRule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88a53715.
//
// Solidity: function setRule(address coin, bytes32 kind, address rule) returns(uint32 version)
func (ruleBook *RuleBook) UnpackSetRule(data []byte) (uint32, error) {
	out, err := ruleBook.abi.Unpack("setRule", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVersionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a4ddde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionAt(address coin, bytes32 kind, uint32 version) view returns((address,uint32,uint40,uint40))
func (ruleBook *RuleBook) PackVersionAt(coin common.Address, kind [32]byte, version uint32) []byte {
	enc, err := ruleBook.abi.Pack("versionAt", coin, kind, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a4ddde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionAt(address coin, bytes32 kind, uint32 version) view returns((address,uint32,uint40,uint40))
func (ruleBook *RuleBook) TryPackVersionAt(coin common.Address, kind [32]byte, version uint32) ([]byte, error) {
	return ruleBook.abi.Pack("versionAt", coin, kind, version)
}

// UnpackVersionAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82a4ddde.
//
// Solidity: function versionAt(address coin, bytes32 kind, uint32 version) view returns((address,uint32,uint40,uint40))
func (ruleBook *RuleBook) UnpackVersionAt(data []byte) (IRuleBookRuleVersion, error) {
	out, err := ruleBook.abi.Unpack("versionAt", data)
	if err != nil {
		return *new(IRuleBookRuleVersion), err
	}
	out0 := *abi.ConvertType(out[0], new(IRuleBookRuleVersion)).(*IRuleBookRuleVersion)
	return out0, nil
}

// PackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3120dbe3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionCount(address coin, bytes32 kind) view returns(uint32)
func (ruleBook *RuleBook) PackVersionCount(coin common.Address, kind [32]byte) []byte {
	enc, err := ruleBook.abi.Pack("versionCount", coin, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3120dbe3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionCount(address coin, bytes32 kind) view returns(uint32)
func (ruleBook *RuleBook) TryPackVersionCount(coin common.Address, kind [32]byte) ([]byte, error) {
	return ruleBook.abi.Pack("versionCount", coin, kind)
}

// UnpackVersionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3120dbe3.
//
// Solidity: function versionCount(address coin, bytes32 kind) view returns(uint32)
func (ruleBook *RuleBook) UnpackVersionCount(data []byte) (uint32, error) {
	out, err := ruleBook.abi.Unpack("versionCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// RuleBookAuthorityUpdated represents a AuthorityUpdated event raised by the RuleBook contract.
type RuleBookAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RuleBookAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (RuleBookAuthorityUpdated) ContractEventName() string {
	return RuleBookAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (ruleBook *RuleBook) UnpackAuthorityUpdatedEvent(log *types.Log) (*RuleBookAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != ruleBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RuleBookAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := ruleBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ruleBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RuleBookRuleChanged represents a RuleChanged event raised by the RuleBook contract.
type RuleBookRuleChanged struct {
	Coin           common.Address
	Kind           [32]byte
	Version        uint32
	Rule           common.Address
	EffectiveAt    *big.Int
	EffectiveBlock *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const RuleBookRuleChangedEventName = "RuleChanged"

// ContractEventName returns the user-defined event name.
func (RuleBookRuleChanged) ContractEventName() string {
	return RuleBookRuleChangedEventName
}

// UnpackRuleChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RuleChanged(address indexed coin, bytes32 indexed kind, uint32 version, address rule, uint40 effectiveAt, uint40 effectiveBlock)
func (ruleBook *RuleBook) UnpackRuleChangedEvent(log *types.Log) (*RuleBookRuleChanged, error) {
	event := "RuleChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != ruleBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RuleBookRuleChanged)
	if len(log.Data) > 0 {
		if err := ruleBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ruleBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ruleBook *RuleBook) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return ruleBook.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return ruleBook.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return ruleBook.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["KindUnknown"].ID.Bytes()[:4]) {
		return ruleBook.UnpackKindUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["RuleInterfaceMissing"].ID.Bytes()[:4]) {
		return ruleBook.UnpackRuleInterfaceMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["RuleUnset"].ID.Bytes()[:4]) {
		return ruleBook.UnpackRuleUnsetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ruleBook.abi.Errors["VersionUnknown"].ID.Bytes()[:4]) {
		return ruleBook.UnpackVersionUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RuleBookAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the RuleBook contract.
type RuleBookAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func RuleBookAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (ruleBook *RuleBook) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*RuleBookAccessManagedInvalidAuthority, error) {
	out := new(RuleBookAccessManagedInvalidAuthority)
	if err := ruleBook.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the RuleBook contract.
type RuleBookAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func RuleBookAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (ruleBook *RuleBook) UnpackAccessManagedRequiredDelayError(raw []byte) (*RuleBookAccessManagedRequiredDelay, error) {
	out := new(RuleBookAccessManagedRequiredDelay)
	if err := ruleBook.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the RuleBook contract.
type RuleBookAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func RuleBookAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (ruleBook *RuleBook) UnpackAccessManagedUnauthorizedError(raw []byte) (*RuleBookAccessManagedUnauthorized, error) {
	out := new(RuleBookAccessManagedUnauthorized)
	if err := ruleBook.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookKindUnknown represents a KindUnknown error raised by the RuleBook contract.
type RuleBookKindUnknown struct {
	Kind [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KindUnknown(bytes32 kind)
func RuleBookKindUnknownErrorID() common.Hash {
	return common.HexToHash("0xd8e7ebef2d24dbfa113ace92ceec15f776c6b094c9fca49251aa69a5f396aae5")
}

// UnpackKindUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KindUnknown(bytes32 kind)
func (ruleBook *RuleBook) UnpackKindUnknownError(raw []byte) (*RuleBookKindUnknown, error) {
	out := new(RuleBookKindUnknown)
	if err := ruleBook.abi.UnpackIntoInterface(out, "KindUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookRuleInterfaceMissing represents a RuleInterfaceMissing error raised by the RuleBook contract.
type RuleBookRuleInterfaceMissing struct {
	Rule        common.Address
	InterfaceId [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RuleInterfaceMissing(address rule, bytes4 interfaceId)
func RuleBookRuleInterfaceMissingErrorID() common.Hash {
	return common.HexToHash("0x5e94e83d68e7ba3a7eb0118c7b1a9e2433e610c547473ec80f6160230c46a106")
}

// UnpackRuleInterfaceMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RuleInterfaceMissing(address rule, bytes4 interfaceId)
func (ruleBook *RuleBook) UnpackRuleInterfaceMissingError(raw []byte) (*RuleBookRuleInterfaceMissing, error) {
	out := new(RuleBookRuleInterfaceMissing)
	if err := ruleBook.abi.UnpackIntoInterface(out, "RuleInterfaceMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookRuleUnset represents a RuleUnset error raised by the RuleBook contract.
type RuleBookRuleUnset struct {
	Coin common.Address
	Kind [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RuleUnset(address coin, bytes32 kind)
func RuleBookRuleUnsetErrorID() common.Hash {
	return common.HexToHash("0x052ce58dd910857c132b0f2487c22b77eb22cad71f9d3d7e743a0cf8c1650b10")
}

// UnpackRuleUnsetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RuleUnset(address coin, bytes32 kind)
func (ruleBook *RuleBook) UnpackRuleUnsetError(raw []byte) (*RuleBookRuleUnset, error) {
	out := new(RuleBookRuleUnset)
	if err := ruleBook.abi.UnpackIntoInterface(out, "RuleUnset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RuleBookVersionUnknown represents a VersionUnknown error raised by the RuleBook contract.
type RuleBookVersionUnknown struct {
	Coin    common.Address
	Kind    [32]byte
	Version uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VersionUnknown(address coin, bytes32 kind, uint32 version)
func RuleBookVersionUnknownErrorID() common.Hash {
	return common.HexToHash("0x2d870da2b9104e1fdc9b16d0eaa586234e80c4f6181ed6e4825efc03c706bb83")
}

// UnpackVersionUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VersionUnknown(address coin, bytes32 kind, uint32 version)
func (ruleBook *RuleBook) UnpackVersionUnknownError(raw []byte) (*RuleBookVersionUnknown, error) {
	out := new(RuleBookVersionUnknown)
	if err := ruleBook.abi.UnpackIntoInterface(out, "VersionUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinMetaData contains all meta data concerning the TradeCoin contract.
var TradeCoinMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reserveFeed\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"currency\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"supplyCeiling\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"dailyMintCeiling\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"predecessor\",\"type\":\"address\"}],\"internalType\":\"structTradeCoin.Parameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"AccountExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountIsDerived\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"AccountNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountNotDerived\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountNotFrozen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AddressZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"}],\"name\":\"AuthorizationNotYetValid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsedOrCanceled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"CallerNotPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CapExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CapOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ceiling\",\"type\":\"uint256\"}],\"name\":\"CeilingOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"CoinReplaced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"currency\",\"type\":\"string\"}],\"name\":\"CurrencyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ceiling\",\"type\":\"uint256\"}],\"name\":\"DailyMintCeilingExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"}],\"name\":\"DecimalsOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DerivedAccountExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"DerivedAccountNotEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"name\":\"FlagsOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"InboundClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"MintAllowanceExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMinter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"NotOpener\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"NotSuccessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"PermitNoncesExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"predecessor\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"PredecessorDiffers\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PredecessorNone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"StatusOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ceiling\",\"type\":\"uint256\"}],\"name\":\"SupplyCeilingExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"TierOutOfRange\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"name\":\"AccountMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"AccountRecovered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CapChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"DerivedAccountClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"name\":\"DerivedAccountOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Frozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"MigrationStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"}],\"name\":\"MintAllowanceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"OpenerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Unfrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Wiped\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANCEL_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERMIT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIVE_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRANSFER_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structITradeCoin.TransferAuthorization[]\",\"name\":\"authorizations\",\"type\":\"tuple[]\"}],\"name\":\"batchTransferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burnFromAccount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"capOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"closeAccount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closedSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"outstanding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currency\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dailyMintCeiling\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"derivedAccountOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isFrozen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"isOpener\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"}],\"name\":\"migrate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"name\":\"mintAllowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"mintThrough\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mintedToday\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"fromSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"toSalt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"moveBetweenAccounts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"moveFromAccount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"recipients\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"multiTransfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"name\":\"openAccount\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outstandingSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"predecessor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"recoverAccount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"desk\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"payoutReference\",\"type\":\"bytes32\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserveFeed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"setCap\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"setMintAllowance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setOpener\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"setStanding\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor_\",\"type\":\"address\"}],\"name\":\"startMigration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"successor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"supplyCeiling\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"surrender\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unfreeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"wipe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TradeCoin",
	Bin: "0x6102206040526001610013603c600461072a565b6001901b6100219190610747565b60025534801561002f575f5ffd5b5060405161663938038061663983398101604081905261004e9161084b565b805f0151816020015182604001518361012001518460600151604051806040016040528060018152602001603160f81b8152508660e00151876101000151815f14806100a0575060016001603f1b0382115b156100c6576040516318e726b160e11b8152600481018390526024015b60405180910390fd5b8015806100d257508181115b156100f3576040516318e726b160e11b8152600481018290526024016100bd565b60809190915260a0526101058261051f565b610160526101128161051f565b61018052815160208084019190912061012052815190820120610140524660e0526101a06101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100526001600160a01b03831615806101c757506001600160a01b038216155b156101e557604051639fabe1c160e01b815260040160405180910390fd5b6001600160a01b038082166101e08190528184166101c0529084166101a0521561040f575f819050836001600160a01b0316816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610253573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102779190610976565b6001600160a01b0316146102ba576040516323d7c4c160e11b81526001600160a01b038316600482015267726567697374727960c01b60248201526044016100bd565b826001600160a01b0316816001600160a01b031663118571066040518163ffffffff1660e01b8152600401602060405180830381865afa158015610300573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103249190610976565b6001600160a01b03161461036a576040516323d7c4c160e11b81526001600160a01b03831660048201526a1c995cd95c9d995199595960aa1b60248201526044016100bd565b608051816001600160a01b0316632b52684d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103cd9190610996565b111561040d576040516323d7c4c160e11b81526001600160a01b03831660048201526c737570706c794365696c696e6760981b60248201526044016100bd565b505b5050506104218161055c60201b60201c565b5080516001600160a01b031661044a57604051639fabe1c160e01b815260040160405180910390fd5b60128160c0015160ff16111561047e5760c081015160405163f6f3acb960e01b815260ff90911660048201526024016100bd565b8060a00151516003146104aa578060a00151604051631df9680160e01b81526004016100bd91906109ad565b60c081015160ff16610200526060810151608082015160a083015160095f600a81600b6104d78682610a71565b506104e490508582610a71565b506104f190508482610a71565b505050506101208101516001600160a01b0316156105195761012081015161051990826105b0565b50610ba4565b5f5f829050601f81511115610549578260405163305a27a960e01b81526004016100bd91906109ad565b805161055482610b2f565b179392505050565b600880546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b8060c0015160ff16826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105f4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106189190610b52565b60ff161461065c576101208101516040516323d7c4c160e11b81526001600160a01b03909116600482015267646563696d616c7360c01b60248201526044016100bd565b8060a0015180519060200120826001600160a01b031663e5a6b10f6040518163ffffffff1660e01b81526004015f60405180830381865afa1580156106a3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526106ca9190810190610b6b565b8051906020012014610712576101208101516040516323d7c4c160e11b81526001600160a01b0390911660048201526763757272656e637960c01b60248201526044016100bd565b5050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761074157610741610716565b92915050565b8181038181111561074157610741610716565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156107915761079161075a565b60405290565b80516001600160a01b03811681146107ad575f5ffd5b919050565b5f82601f8301126107c1575f5ffd5b81516001600160401b038111156107da576107da61075a565b604051601f8201601f19908116603f011681016001600160401b03811182821017156108085761080861075a565b60405281815283820160200185101561081f575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b805160ff811681146107ad575f5ffd5b5f6020828403121561085b575f5ffd5b81516001600160401b03811115610870575f5ffd5b82016101408185031215610882575f5ffd5b61088a61076e565b61089382610797565b81526108a160208301610797565b60208201526108b260408301610797565b604082015260608201516001600160401b038111156108cf575f5ffd5b6108db868285016107b2565b60608301525060808201516001600160401b038111156108f9575f5ffd5b610905868285016107b2565b60808301525060a08201516001600160401b03811115610923575f5ffd5b61092f868285016107b2565b60a08301525061094160c0830161083b565b60c082015260e0828101519082015261010080830151908201526109686101208301610797565b610120820152949350505050565b5f60208284031215610986575f5ffd5b61098f82610797565b9392505050565b5f602082840312156109a6575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b600181811c908216806109f657607f821691505b602082108103610a1457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610a6c5782821115610a6c57805f5260205f20601f840160051c6020851015610a4557505f5b90810190601f840160051c035f5b81811015610a68575f83820155600101610a53565b5050505b505050565b81516001600160401b03811115610a8a57610a8a61075a565b610a9e81610a9884546109e2565b84610a1a565b6020601f821160018114610ad0575f8315610ab95750848201515b5f19600385901b1c1916600184901b178455610b28565b5f84815260208120601f198516915b82811015610aff5787850151825560209485019460019092019101610adf565b5084821015610b1c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b80516020808301519190811015610a14575f1960209190910360031b1b16919050565b5f60208284031215610b62575f5ffd5b61098f8261083b565b5f60208284031215610b7b575f5ffd5b81516001600160401b03811115610b90575f5ffd5b610b9c848285016107b2565b949350505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615998610ca15f395f6105e601525f81816108f801528181610faa01528181611d6a01528181611dd3015281816127dc0152818161281f015281816133a001528181613a390152818161436e01526143a401525f6104a801525f818161071d015281816110b301528181611e5b01526125dc01525f613b9f01525f613b7401525f6136fe01525f6136d601525f61363101525f61365b01525f61368501525f8181610538015281816147a401526147f901525f818161057201528181614721015261477601526159985ff3fe608060405234801561000f575f5ffd5b5060043610610441575f3560e01c806388b7ab6311610243578063ba3778d911610148578063e3904eff116100c3578063e8f5cabd11610093578063ef55bec611610079578063ef55bec614610abe578063f27c5f6e14610ad1578063ff2afc9e14610ae4575f5ffd5b8063e8f5cabd14610a59578063e94a010214610a76575f5ffd5b8063e3904eff14610a18578063e3ee160e14610a2b578063e583983614610a3e578063e5a6b10f14610a51575f5ffd5b8063caacafe211610118578063d505accf116100fe578063d505accf146109a6578063d9169487146109b9578063dd62ed3e146109e0575f5ffd5b8063caacafe21461098b578063cf09299514610993575f5ffd5b8063ba3778d914610935578063bf7e214f14610948578063c5119ff814610959578063c71cbcf314610978575f5ffd5b8063988749d1116101d8578063a0f52da0116101a8578063b719d0321161018e578063b719d032146108f3578063b7b728991461091a578063b7c140dd1461092d575f5ffd5b8063a0f52da0146108cd578063a9059cbb146108e0575f5ffd5b8063988749d11461086d578063992c3e4b146108805780639fd5a6cf14610893578063a0cc6a68146108a6575f5ffd5b806392b5b0dc1161021357806392b5b0dc1461082c578063936e21dd1461083f57806393bbae8d1461085257806395d89b4114610865575f5ffd5b806388b7ab63146107ba5780638d1fdf2f146107cd5780638da787cc146107e05780638fb36037146107f3575f5ffd5b80633f4ba83a116103495780635c975abb116102de5780637b103999116102ae5780637f2eecc3116102945780637f2eecc3146107705780638456cb591461079757806384b0196e1461079f575f5ffd5b80637b103999146107185780637ecebe001461073f575f5ffd5b80635c975abb146106d75780636ff968c3146106df57806370a08231146106f25780637a9e5e4b14610705575f5ffd5b80634ddaa2f2116103195780634ddaa2f2146106765780635782a0431461069e5780635a049a70146106b15780635a47f723146106c4575f5ffd5b80633f4ba83a1461063557806340c10f191461063d57806342966c681461065057806345c8b1a614610663575f5ffd5b806323183696116103d95780632f8f1ce1116103a9578063313ce5671161038f578063313ce567146105e15780633644e5151461061a5780633e3a8cb814610622575f5ffd5b80632f8f1ce1146105a757806330adf81f146105ba575f5ffd5b8063231836961461053357806323b872dd1461055a5780632b52684d1461056d5780632e558d6914610594575f5ffd5b8063120615f711610414578063120615f7146104e257806318160ddd146104f75780631e89d5451461050d57806320292ed214610520575f5ffd5b80630107df3f1461044557806306fdde031461046b578063095ea7b31461048057806311857106146104a3575b5f5ffd5b610458610453366004614eab565b610af7565b6040519081526020015b60405180910390f35b610473610b9c565b6040516104629190614f12565b61049361048e366004614f38565b610c28565b6040519015158152602001610462565b6104ca7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610462565b6104f56104f0366004614f62565b610c3e565b005b6003546bffffffffffffffffffffffff16610458565b61049361051b366004614fc6565b610d74565b6104ca61052e366004614f38565b610f1f565b6104587f000000000000000000000000000000000000000000000000000000000000000081565b610493610568366004615032565b610f87565b6104587f000000000000000000000000000000000000000000000000000000000000000081565b6104f56105a2366004615070565b610fa8565b6104f56105b53660046150af565b6111e5565b6104587f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c981565b6106087f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610462565b610458611265565b6104936106303660046150d3565b611273565b6104f56112aa565b6104f561064b366004614f38565b611351565b6104f561065e3660046150ee565b61139f565b6104f56106713660046150d3565b61148a565b6104586106843660046150d3565b6001600160a01b03165f9081526020819052604090205490565b6104f56106ac3660046150ee565b611575565b6104f56106bf366004615105565b6116a5565b6104ca6106d2366004615153565b611708565b61049361182c565b6007546104ca906001600160a01b031681565b6104586107003660046150d3565b611859565b6104f56107133660046150d3565b611884565b6104ca7f000000000000000000000000000000000000000000000000000000000000000081565b61045861074d3660046150d3565b6001600160a01b03165f9081526020819052604090205460b01c63ffffffff1690565b6104587fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de881565b6104f5611930565b6107a761197b565b6040516104629796959493929190615181565b6104f56107c8366004615271565b6119d9565b6104f56107db3660046150d3565b611a27565b6104f56107ee3660046150af565b611ab6565b6107fb611c1e565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610462565b61045861083a3660046150d3565b611c6c565b6104f561084d36600461531b565b611e50565b6104f5610860366004615388565b61202d565b6104736120f4565b6104f561087b3660046150d3565b612101565b61045861088e3660046153b1565b61226d565b6104f56108a13660046153e3565b61245b565b6104587f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226781565b6104f56108db3660046150d3565b6124a5565b6104936108ee366004614f38565b6124b7565b6104ca7f000000000000000000000000000000000000000000000000000000000000000081565b6104f561092836600461545a565b6124c3565b610458612509565b6104f56109433660046154a6565b612573565b6008546001600160a01b03166104ca565b6104586109673660046150d3565b600c6020525f908152604090205481565b6104f56109863660046154d6565b6125d1565b6104586127d9565b6104f56109a1366004615271565b6128b8565b6104f56109b4366004615502565b6128fc565b6104587f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a159742981565b6104586109ee3660046154d6565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6104f5610a2636600461556e565b61296b565b6104f5610a3936600461558e565b612a06565b610493610a4c3660046150d3565b612a79565b610473612ab0565b610a61612abd565b60408051928352602083019190915201610462565b610493610a84366004614f38565b6001600160a01b03919091165f908152600660209081526040808320600885901c8452909152902054600160ff9092169190911b16151590565b6104f5610acc36600461558e565b612b11565b6104f5610adf366004614f38565b612b79565b6104f5610af2366004615070565b612be5565b5f600460ff831610610b3f576040517f2484dd2c00000000000000000000000000000000000000000000000000000000815260ff831660048201526024015b60405180910390fd5b60025460ff8316603c021c670fffffffffffffff16610b67600167100000000000000061563c565b8114610b735780610b95565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5b9392505050565b60098054610ba99061564f565b80601f0160208091040260200160405190810160405280929190818152602001828054610bd59061564f565b8015610c205780601f10610bf757610100808354040283529160200191610c20565b820191905f5260205f20905b815481529060010190602001808311610c0357829003601f168201915b505050505081565b5f610c34338484612c99565b5060015b92915050565b610c4a335b5f36612df1565b600460ff831610610c8c576040517f2484dd2c00000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610b36565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114801581610cce5750610cca600167100000000000000061563c565b8210155b15610d08576040517f4876ced600000000000000000000000000000000000000000000000000000000815260048101839052602401610b36565b610d348382610d175783610d2a565b610d2a600167100000000000000061563c565b6002549190612f5d565b60025560405182815260ff8416907ffcf1353cf2cee16c489ed21c60dfb964555f351afa6b906befc985a36e4ed55a9060200160405180910390a2505050565b5f838214610db8576040517fab8b67c60000000000000000000000000000000000000000000000000000000081526004810185905260248101839052604401610b36565b5f610dc1612f96565b90505f805b84811015610e2957610e1f82878784818110610de457610de461569a565b905060200201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9082019182101591820281189091021890565b9150600101610dc6565b50610e343382612ff5565b5f5b86811015610f1157610e8783898984818110610e5457610e5461569a565b9050602002016020810190610e6991906150d3565b888885818110610e7b57610e7b61569a565b905060200201356130dc565b878782818110610e9957610e9961569a565b9050602002016020810190610eae91906150d3565b6001600160a01b0316337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef888885818110610eeb57610eeb61569a565b90506020020135604051610f0191815260200190565b60405180910390a3600101610e36565b506001979650505050505050565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee821760208083019190915246828401526001600160a01b038516606083015260808083018590528351808403909101815260a090920190925280519101205f90610b95565b5f610f93843384613214565b610f9e8484846132ed565b5060019392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611008576040517f55c57e1700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b818110156111e0575f8383838181106110255761102561569a565b905060200201602081019061103a91906150d3565b90505f61104682613352565b9050750200000000000000000000000000000000000000000081161561106d5750506111d8565b6040517f4ea337e40000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0383811660248301525f918291829182917f00000000000000000000000000000000000000000000000000000000000000001690634ea337e490604401608060405180830381865afa1580156110f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061111c91906156c7565b9296509094509250905060a084901b74ff000000000000000000000000000000000000000016609884901b73ff0000000000000000000000000000000000000016608884901b72ffff000000000000000000000000000000000016606084901b70ffffffffff000000000000000000000000167fffffffffffffffffffffff000000000000000000ffffffffffffffffffffffff8916171717176001600160a01b039096165f9081526020819052604090209590955550505050505b60010161100a565b505050565b6111ee3361351c565b5f6111f7612f96565b90505f6112048584613598565b90506112118285856130dc565b836001600160a01b0316816001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8560405161125691815260200190565b60405180910390a35050505050565b5f61126e613625565b905090565b6001600160a01b0381165f908152602081905260408120547504000000000000000000000000000000000000000000161515610c38565b6112b333610c43565b6112bb61374e565b6002547e0100000000000000000000000000000000000000000000000000000000000016611315576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254611322905f61379d565b60025560405133907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa905f90a2565b61135b82826137f1565b6040518181526001600160a01b038316905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a35050565b335f908152602081905260409020547510000000000000000000000000000000000000000000166113fe576040517f361c31f2000000000000000000000000000000000000000000000000000000008152336004820152602401610b36565b611406612f96565b506114113382612ff5565b600380546bffffffffffffffffffffffff808216849003167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091161790556040518181525f9033907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a350565b61149333610c43565b61149b61374e565b6001600160a01b0381165f908152602081905260409020547501000000000000000000000000000000000000000000811661150d576040517ffc7824790000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6001600160a01b0382165f818152602081905260408082207ffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffff85169055513392917f295f47d48ca3de5c5214af57c89859243090803a47bbca8a4bbe6231a77067b491a35050565b61157e3361351c565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015233606083015260808083018590528351808403909101815260a090920183528151918101919091206001600160a01b0381165f90815291829052919020546115f982826138bd565b6bffffffffffffffffffffffff81161561165e576040517f8f8868920000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526bffffffffffffffffffffffff82166024820152604401610b36565b6001600160a01b0382165f81815260208190526040808220829055513392917fae5ffdaff0168522a096722f129420f8846010701f5ac496b1cbfcef05f0d08e91a3505050565b60408051602081018490529081018290527fff0000000000000000000000000000000000000000000000000000000000000060f885901b1660608201526117019086908690606101604051602081830303815290604052613972565b5050505050565b5f6117123361351c565b60f7821615611752576040517f67edf6fb00000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610b36565b50604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015233606083015260808083018690528351808403909101815260a090920190925280519101206117de60026117b983613a1e565b5475ff00000000000000000000000000000000000000000060a89290921b1616151590565b15611820576040517fe7438d430000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b610c3881338585613a83565b5f61126e6002547e0100000000000000000000000000000000000000000000000000000000000016151590565b6001600160a01b0381165f908152602081905260408120546bffffffffffffffffffffffff16610c38565b60085433906001600160a01b031681146118d5576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b816001600160a01b03163b5f03611923576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b61192c82613b01565b5050565b61193933610c43565b61194c6001611946612f96565b9061379d565b60025560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258905f90a2565b5f6060805f5f5f606061198c613b6d565b611994613b98565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611a1d88888888888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613bc392505050565b5050505050505050565b611a3033610c43565b611a3861374e565b6001600160a01b0381165f9081526020819052604090205475010000000000000000000000000000000000000000001615611aaa576040517f4f2a367e0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b611ab381613cd9565b50565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015233606083015260808083018790528351808403909101815260a090920183528151918101919091206001600160a01b0381165f908152918290529190205475010000000000000000000000000000000000000000001615611b81576040517f4f2a367e0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b611b8b83836137f1565b6040518281526001600160a01b038216905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a3826001600160a01b0316816001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611c1091815260200190565b60405180910390a350505050565b6008545f9074010000000000000000000000000000000000000000900460ff16611c4757505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f611c75613d37565b506001600160a01b0381165f90815260208190526040902080549079ffffffff000000000000000000000000000000000000000000008216815579ffffffff000000000000000000000000000000000000000000008216909118905f6bffffffffffffffffffffffff8316600380546bffffffffffffffffffffffff808216849003167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911617905590508215611d68576040518181525f906001600160a01b038616907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611e49576040517f92b5b0dc0000000000000000000000000000000000000000000000000000000081526001600160a01b038581166004830152611e46917f0000000000000000000000000000000000000000000000000000000000000000909116906392b5b0dc906024016020604051808303815f875af1158015611e1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e3f9190615723565b8490613d92565b92505b5050919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611eb4576040517f631a294a000000000000000000000000000000000000000000000000000000008152336004820152602401610b36565b6001600160a01b038516611ef4576040517f9fabe1c100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600360ff85161115611f37576040517f3d89bdf100000000000000000000000000000000000000000000000000000000815260ff85166004820152602401610b36565b600460ff841610611f79576040517f2484dd2c00000000000000000000000000000000000000000000000000000000815260ff84166004820152602401610b36565b5f611f8386613a1e565b8054909150611f928782613dee565b60a086901b74ff000000000000000000000000000000000000000016609886901b73ff0000000000000000000000000000000000000016608886901b72ffff000000000000000000000000000000000016606086901b70ffffffffff000000000000000000000000167fffffffffffffffffffffff000000000000000000ffffffffffffffffffffffff851617171717909155505050505050565b6120363361351c565b61203e612f96565b505f61204a8483613598565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015233606083015260808083018890528351808403909101815260a090920190925280519101209091506120af8184613e49565b806001600160a01b0316826001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8560405161125691815260200190565b600a8054610ba99061564f565b61210a33610c43565b61211261374e565b6001600160a01b0381165f908152602081905260409020546121348282613dee565b7501000000000000000000000000000000000000000000811661218e576040517ffc7824790000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6bffffffffffffffffffffffff81166121a8838383613e89565b600380546bffffffffffffffffffffffff808216849003167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091161790556040518181525f906001600160a01b038516907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405181815233906001600160a01b038516907f7124123c47290d51bf0664a4da985190a992e2cdf0f9dd46ff5cad05b0de9c94906020015b60405180910390a3505050565b5f612276612f96565b506122808461351c565b6040517fbec62a2b00000000000000000000000000000000000000000000000000000000815233600482015260248101849052604481018390526001600160a01b0385169063bec62a2b906064016020604051808303815f875af11580156122ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061230e9190615723565b335f90815260208190526040902054909150710100000000000000000000000000000000007503ff000000ffffffffff00000000000000000000000082167fffffffffffffffffffffffff0000000000000000000000000000000000000000011061237d5761237d3382613f0b565b612388338286613e89565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee821760208083019190915246828401526001600160a01b038816606083015260808083018690528351808403909101815260a090920190925280519101206123f760026117b983613a1e565b612408576124088187856008613a83565b6124128186613e49565b6040518581526001600160a01b0382169033907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a350509392505050565b61249d8686868686868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613f7492505050565b505050505050565b6124ae33610c43565b611ab3816140ea565b5f610c343384846132ed565b612503848484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061397292505050565b50505050565b5f612512614243565b6003546c01000000000000000000000000900463ffffffff90811691161461253a575f612560565b60035470010000000000000000000000000000000090046bffffffffffffffffffffffff165b6bffffffffffffffffffffffff16905090565b61257c33610c43565b61258882600483614251565b816001600160a01b03167fbf50e9a33baa25ea7331504fd072a7346db3f5c5a796cbc647e64886c44e53f9826040516125c5911515815260200190565b60405180910390a25050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612635576040517f631a294a000000000000000000000000000000000000000000000000000000008152336004820152602401610b36565b61263d612f96565b506001600160a01b038116612689576040517fec442f050000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b5f61269383613a1e565b5490506126a08382613dee565b6001600160a01b0382165f908152602081905260409020546126c3908390613dee565b6bffffffffffffffffffffffff81166126dd848383613e89565b750100000000000000000000000000000000000000000082161515801561273157506001600160a01b0383165f90815260208190526040902054750100000000000000000000000000000000000000000016155b1561273f5761273f83613cd9565b6001600160a01b038381165f8181526020818152604091829020805486019055905184815291928716917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef910160405180910390a3826001600160a01b0316846001600160a01b03167fd9b0dc4255779039d938cc693671ec74b24a6ed51dd13c2c9917256fd6c510b483604051611c1091815260200190565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661281d57506003546bffffffffffffffffffffffff1690565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663caacafe26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612879573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061289d9190615723565b6003546bffffffffffffffffffffffff1661126e919061573a565b611a1d88888888888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506142e792505050565b6129628787878786868960405160200161294e93929190928352602083019190915260f81b7fff0000000000000000000000000000000000000000000000000000000000000016604082015260410190565b604051602081830303815290604052613f74565b50505050505050565b6129743361351c565b61297c612f96565b505f6129888383613598565b600380546bffffffffffffffffffffffff808216869003167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911617905590506040518281525f906001600160a01b038316907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602001612260565b612a6e89898989898988888b604051602001612a5a93929190928352602083019190915260f81b7fff0000000000000000000000000000000000000000000000000000000000000016604082015260410190565b6040516020818303038152906040526142e7565b505050505050505050565b6001600160a01b0381165f908152602081905260408120547501000000000000000000000000000000000000000000161515610c38565b600b8054610ba99061564f565b5f5f612ac7613d37565b612acf61436a565b909250905081612aec6003546bffffffffffffffffffffffff1690565b612af6919061573a565b81612aff612509565b612b09919061573a565b915091509091565b612a6e89898989898988888b604051602001612b6593929190928352602083019190915260f81b7fff0000000000000000000000000000000000000000000000000000000000000016604082015260410190565b604051602081830303815290604052613bc3565b612b8233610c43565b6001600160a01b0382165f908152600c60205260409020819055612baa826010831515614251565b816001600160a01b03167ff58597027ba7349bff7d577abc029ae7280dd28dfb8488a489c505e0bde1db1a826040516125c591815260200190565b5f5b818110156111e05736838383818110612c0257612c0261569a565b9050602002810190612c14919061574d565b9050612c90612c2660208301836150d3565b612c3660408401602085016150d3565b60408401356060850135608086013560a0870135612c5760c0890189615789565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506142e792505050565b50600101612be7565b6001600160a01b038216612ce4576040517f94280d620000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6001600160a01b0383165f90815260208190526040902054612d068482613dee565b6001600160a01b038085165f9081526001602090815260408083209387168352929052205482118015612d8a5750710100000000000000000000000000000000004260601b7503ff000000ffffffffff0000000000000000000000008316037fffffffffffffffffffffffff00000000000000000000000000000000000000000110155b15612d9957612d998482613f0b565b6001600160a01b038481165f8181526001602090815260408083209488168084529482529182902086905590518581527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9259101611c10565b5f5f612e25612e086008546001600160a01b031690565b8630612e1760045f898b6157ea565b612e2091615811565b614421565b91509150816117015763ffffffff811615612f2057600880547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612ec590889088908890600401615876565b5f604051808303815f87803b158015612edc575f5ffd5b505af1158015612eee573d5f5f3e3d5ffd5b5050600880547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506117019050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610b36565b5f80612f6d603c60ff86166158d2565b905082811b81612f86600167100000000000000061563c565b901b198616179150509392505050565b6002547e01000000000000000000000000000000000000000000000000000000000000811615612ff2576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b6001600160a01b0382165f9081526020819052604090208054710100000000000000000000000000000000004260601b7503ff000000ffffffffff0000000000000000000000008316037fffffffffffffffffffffffff00000000000000000000000000000000000000000110613070576130708482613f0b565b6bffffffffffffffffffffffff8116808411156130d2576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024810182905260448101859052606401610b36565b5091909103905550565b6001600160a01b0382165f9081526020819052604090208054710100000000000000000000000000000000004260601b7509ff000000ffffffffff0000000000000000000000008316037fffffffffffffffffffffffff00000000000000000000000000000000000000000110613157576131578482614517565b6bffffffffffffffffffffffff81168301609882901c60ff16603c0286901c670fffffffffffffff1680821180156131975750670fffffffffffffff8114155b80156131b9575075020000000000000000000000000000000000000000008316155b15613209576040517fc23733950000000000000000000000000000000000000000000000000000000081526001600160a01b03871660048201526024810183905260448101829052606401610b36565b505090910190555050565b6001600160a01b0382165f908152602081905260409020546132379083906145c7565b6001600160a01b038084165f90815260016020818152604080842094871684529390529190205490810161326b5750505050565b808211156132be576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b36565b6001600160a01b039384165f908152600160209081526040808320959096168252939093529290912091039055565b5f6132f6612f96565b90506133028483612ff5565b61330d8184846130dc565b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611c1091815260200190565b6001600160a01b038181165f81815260208190526040808220805491517f92b5b0dc0000000000000000000000000000000000000000000000000000000081526004810194909452909390927f0000000000000000000000000000000000000000000000000000000000000000909116906392b5b0dc906024016020604051808303815f875af11580156133e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061340c9190615723565b9050805f0361341c575050919050565b6134268382613d92565b808355600380546bffffffffffffffffffffffff81811685821601167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911617905592506001600160a01b0384165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6bffffffffffffffffffffffff841660405190815260200160405180910390a36001600160a01b0384167f8ca0205c07082523116ff820237ed4ff472d0ecef9e943a21abdf159bbb4680a6bffffffffffffffffffffffff83166134fb8660a81c90565b6040805192835260ff90911660208301520160405180910390a25050919050565b6001600160a01b0381165f908152602081905260409020547504000000000000000000000000000000000000000000811661358e576040517fca4c68900000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b61192c82826145c7565b604080517fcc7344a5a2e285244f68b0fa683287a0d2ddf9b459fb1f47261897d2c3ee8217602080830191909152468284015233606083015260808083018690528351808403909101815260a090920183528151918101919091206001600160a01b0381165f908152918290529190205461361382826138bd565b61361e828285613e89565b5092915050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561367d57507f000000000000000000000000000000000000000000000000000000000000000046145b156136a757507f000000000000000000000000000000000000000000000000000000000000000090565b61126e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6007546001600160a01b03168015611ab3576040517fbc4482130000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610b36565b5f816137cb577ffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316610b95565b50507e010000000000000000000000000000000000000000000000000000000000001790565b5f6137fa612f96565b335f81815260208190526040902054919250613815916145c7565b335f908152600c60205260409020548083111561386e576040517f9ffe9a650000000000000000000000000000000000000000000000000000000081523360048201526024810182905260448101849052606401610b36565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146138a957335f908152600c6020526040902083820390555b6138b2836145de565b6125038285856130dc565b75020000000000000000000000000000000000000000008116613917576040517ff41924a20000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b750100000000000000000000000000000000000000000081161561192c576040517f4f2a367e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b61397c83836148e4565b604080517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a159742960208201526001600160a01b03851691810191909152606081018390526139e49084906080015b604051602081830303815290604052805190602001208361498d565b60405182906001600160a01b038516907f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d81905f90a3505050565b6001600160a01b038082165f908152602081905260409020907f00000000000000000000000000000000000000000000000000000000000000001615801590613a6e575080545f9060a01c60ff16145b15613a7e57613a7c82613352565b505b919050565b6001600160a01b0384165f90815260208190526040902054613aa59082614a35565b6001600160a01b038581165f8181526020818152604091829020949094555160ff851681528593928716927fa18b00a55b958c736ac7b85ea141870175d4383383441ddec1bf8c50369d1dab910160405180910390a450505050565b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b606061126e7f0000000000000000000000000000000000000000000000000000000000000000614abb565b606061126e7f0000000000000000000000000000000000000000000000000000000000000000614abb565b336001600160a01b03871614613c16576040517fa54718e80000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0387166024820152604401610b36565b613c208484614af8565b613c2a87836148e4565b604080517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de860208201526001600160a01b03808a169282019290925290871660608201526080810186905260a0810185905260c0810184905260e08101839052613c99908890610100016139c8565b60405182906001600160a01b038916907f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a5905f90a36129628787876132ed565b6001600160a01b0381165f8181526020819052604080822080547501000000000000000000000000000000000000000000179055513392917ff0906ec3b3af5007c736f1174c73ff022e930e45637fbdbc797f05ea613474de91a350565b6007546001600160a01b03163314613d90576007546040517fe840553d0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b039091166024820152604401610b36565b565b750b0000000000000000000000000000000000000000008116919091176bffffffffffffffffffffffff821601905f75020000000000000000000000000000000000000000008316613de45782610b95565b610b95835f614a35565b750200000000000000000000000000000000000000000081161561192c576040517f40c27e740000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6001600160a01b0382165f90815260208190526040902054613e6b83826138bd565b6001600160a01b039092165f90815260208190526040902091019055565b6bffffffffffffffffffffffff821680821115613eeb576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b36565b506001600160a01b039092165f9081526020819052604090209190039055565b613f158282613dee565b613f1f8282614b70565b81613f2a8260601c90565b6040517f17d705040000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015264ffffffffff166024820152604401610b36565b81421115613fb1576040517fcd21db4f00000000000000000000000000000000000000000000000000000000815260048101839052602401610b36565b6001600160a01b0385165f90815260208190526040812080549091613fd68260b01c90565b90507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000163ffffffff821601614042576040517f3e73423e0000000000000000000000000000000000000000000000000000000081526001600160a01b0389166004820152602401610b36565b76010000000000000000000000000000000000000000000082018355604080517f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c96020808301919091526001600160a01b038b8116838501528a1660608301526080820189905263ffffffff841660a083015260c08083018990528351808403909101815260e090920190925280519101206140df89828761498d565b612a6e898989612c99565b6140f261374e565b5f816001600160a01b031663b719d0326040518163ffffffff1660e01b8152600401602060405180830381865afa15801561412f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061415391906158e9565b90506001600160a01b03811630146141c8576040517f47af89820000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201527f7072656465636573736f720000000000000000000000000000000000000000006024820152604401610b36565b600780547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03841617905560025461420990600161379d565b6002556040516001600160a01b038316907fc7caa741f5ac4aed026b5774d2710363041593553eafe49e2b01a76c9f0dacb3905f90a25050565b5f61126e6201518042615904565b6001600160a01b0383165f908152602081905260409020546142738482613dee565b816142a25761429d818460a81b75ff00000000000000000000000000000000000000000016191690565b6142c6565b6142c6818460a81b75ff000000000000000000000000000000000000000000161790565b6001600160a01b039094165f90815260208190526040902093909355505050565b6142f18484614af8565b6142fb87836148e4565b604080517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226760208201526001600160a01b03808a169282019290925290871660608201526080810186905260a0810185905260c0810184905260e08101839052613c99908890610100016139c8565b5f807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166143a257505f91829150565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e8f5cabd6040518163ffffffff1660e01b81526004016040805180830381865afa1580156143fd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b09919061593c565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa1561450d575f516020805191945081901c150291505b5094509492505050565b6001600160a01b038216614562576040517fec442f050000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b61456c8282614b70565b7508000000000000000000000000000000000000000000811615613f1f576040517f36fd7b910000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6145d081614c30565b61192c5761192c8282614b70565b604080516060810182526003546bffffffffffffffffffffffff808216835263ffffffff6c01000000000000000000000000830416602084015270010000000000000000000000000000000090910416918101919091525f61463e614243565b90505f8163ffffffff16836020015163ffffffff161461465e575f614664565b82604001515b6bffffffffffffffffffffffff1690505f5f61467e61436a565b915091505f6146d883875f01516bffffffffffffffffffffffff166146a3919061573a565b887fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9082019182101591820281189091021890565b90505f61471d6146e8848761573a565b897fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9082019182101591820281189091021890565b90507f00000000000000000000000000000000000000000000000000000000000000008211156147a2576040517ff08bd4d1000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610b36565b7f0000000000000000000000000000000000000000000000000000000000000000811115614825576040517f11f9cf9f000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610b36565b50506040805160608101825295516bffffffffffffffffffffffff9081168801811680885263ffffffff9690961660208801819052949097019096169490950184905250600380547fffffffffffffffffffffffffffffffff00000000000000000000000000000000169092176c01000000000000000000000000909102177fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000090920291909117905550565b6001600160a01b0382165f908152600660209081526040808320600885901c808552925290912054600160ff84161b9080821615614960576040517f8ef82f7f0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260248101859052604401610b36565b6001600160a01b039094165f90815260066020908152604080832094835293905291909120921790915550565b5f61499783614c69565b90505f5f6149a58385614cb0565b5090925090505f8160038111156149be576149be61595e565b1480156149dc5750856001600160a01b0316826001600160a01b0316145b156149e957505050505050565b6149f4868486614cf9565b61249d576040517fae9ff1c00000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610b36565b5f7401000000ffffffffff0000000000000000000000007fffffffffffffffffffffff000000000000000000ffffffffffffffffffffffff8416179250610b957fffffffffffffffffffffebffffffffffffffffffffffffffffffffffffffffff84168360021760a81b75ff000000000000000000000000000000000000000000161790565b60605f614ac783614d77565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b814211614b34576040517f7a4df07900000000000000000000000000000000000000000000000000000000815260048101839052602401610b36565b80421061192c576040517fcd21db4f00000000000000000000000000000000000000000000000000000000815260048101829052602401610b36565b7501000000000000000000000000000000000000000000811615614bcb576040517f4f2a367e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610b36565b6001614bd78260a01c90565b60ff161461192c5781614bea8260a01c90565b6040517fc0e9708f0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260ff166024820152604401610b36565b5f75010000000000000000000000000000000000000000008216158015610c3857506001614c5e8360a01c90565b60ff16111592915050565b5f610c38614c75613625565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f8351604103614ce7576020840151604085015160608601515f1a614cd988828585614db7565b955095509550505050614cf2565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60ff8216601f811115610c38576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614df057505f91506003905082614e93565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614e41573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116614e8a57505f925060019150829050614e93565b92505f91508190505b9450945094915050565b60ff81168114611ab3575f5ffd5b5f60208284031215614ebb575f5ffd5b8135610b9581614e9d565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610b956020830184614ec6565b6001600160a01b0381168114611ab3575f5ffd5b5f5f60408385031215614f49575f5ffd5b8235614f5481614f24565b946020939093013593505050565b5f5f60408385031215614f73575f5ffd5b8235614f5481614e9d565b5f5f83601f840112614f8e575f5ffd5b50813567ffffffffffffffff811115614fa5575f5ffd5b6020830191508360208260051b8501011115614fbf575f5ffd5b9250929050565b5f5f5f5f60408587031215614fd9575f5ffd5b843567ffffffffffffffff811115614fef575f5ffd5b614ffb87828801614f7e565b909550935050602085013567ffffffffffffffff81111561501a575f5ffd5b61502687828801614f7e565b95989497509550505050565b5f5f5f60608486031215615044575f5ffd5b833561504f81614f24565b9250602084013561505f81614f24565b929592945050506040919091013590565b5f5f60208385031215615081575f5ffd5b823567ffffffffffffffff811115615097575f5ffd5b6150a385828601614f7e565b90969095509350505050565b5f5f5f606084860312156150c1575f5ffd5b83359250602084013561505f81614f24565b5f602082840312156150e3575f5ffd5b8135610b9581614f24565b5f602082840312156150fe575f5ffd5b5035919050565b5f5f5f5f5f60a08688031215615119575f5ffd5b853561512481614f24565b945060208601359350604086013561513b81614e9d565b94979396509394606081013594506080013592915050565b5f5f60408385031215615164575f5ffd5b82359150602083013561517681614e9d565b809150509250929050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6151bb60e0830189614ec6565b82810360408401526151cd8189614ec6565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015615222578351835260209384019390920191600101615204565b50909b9a5050505050505050505050565b5f5f83601f840112615243575f5ffd5b50813567ffffffffffffffff81111561525a575f5ffd5b602083019150836020828501011115614fbf575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215615288575f5ffd5b883561529381614f24565b975060208901356152a381614f24565b965060408901359550606089013594506080890135935060a0890135925060c089013567ffffffffffffffff8111156152da575f5ffd5b6152e68b828c01615233565b999c989b5096995094979396929594505050565b61ffff81168114611ab3575f5ffd5b64ffffffffff81168114611ab3575f5ffd5b5f5f5f5f5f60a0868803121561532f575f5ffd5b853561533a81614f24565b9450602086013561534a81614e9d565b9350604086013561535a81614e9d565b9250606086013561536a816152fa565b9150608086013561537a81615309565b809150509295509295909350565b5f5f5f6060848603121561539a575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f606084860312156153c3575f5ffd5b83356153ce81614f24565b95602085013595506040909401359392505050565b5f5f5f5f5f5f60a087890312156153f8575f5ffd5b863561540381614f24565b9550602087013561541381614f24565b94506040870135935060608701359250608087013567ffffffffffffffff81111561543c575f5ffd5b61544889828a01615233565b979a9699509497509295939492505050565b5f5f5f5f6060858703121561546d575f5ffd5b843561547881614f24565b935060208501359250604085013567ffffffffffffffff81111561549a575f5ffd5b61502687828801615233565b5f5f604083850312156154b7575f5ffd5b82356154c281614f24565b915060208301358015158114615176575f5ffd5b5f5f604083850312156154e7575f5ffd5b82356154f281614f24565b9150602083013561517681614f24565b5f5f5f5f5f5f5f60e0888a031215615518575f5ffd5b873561552381614f24565b9650602088013561553381614f24565b95506040880135945060608801359350608088013561555181614e9d565b9699959850939692959460a0840135945060c09093013592915050565b5f5f6040838503121561557f575f5ffd5b50508035926020909101359150565b5f5f5f5f5f5f5f5f5f6101208a8c0312156155a7575f5ffd5b89356155b281614f24565b985060208a01356155c281614f24565b975060408a0135965060608a0135955060808a0135945060a08a0135935060c08a01356155ee81614e9d565b989b979a50959894979396929550929360e081013593506101000135919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610c3857610c3861560f565b600181811c9082168061566357607f821691505b602082108103613a7c577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f5f5f608085870312156156da575f5ffd5b84516156e581614e9d565b60208601519094506156f681614e9d565b6040860151909350615707816152fa565b606086015190925061571881615309565b939692955090935050565b5f60208284031215615733575f5ffd5b5051919050565b80820180821115610c3857610c3861560f565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2183360301811261577f575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157bc575f5ffd5b83018035915067ffffffffffffffff8211156157d6575f5ffd5b602001915036819003821315614fbf575f5ffd5b5f5f858511156157f8575f5ffd5b83861115615804575f5ffd5b5050820193919092039150565b80357fffffffff00000000000000000000000000000000000000000000000000000000811690600484101561361e577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b8082028115828204841417610c3857610c3861560f565b5f602082840312156158f9575f5ffd5b8151610b9581614f24565b5f82615937577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f5f6040838503121561594d575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffdfea164736f6c6343000825000a",
}

// TradeCoin is an auto generated Go binding around an Ethereum contract.
type TradeCoin struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TradeCoin) GetABI() abi.ABI {
	return c.abi
}

// NewTradeCoin creates a new instance of TradeCoin.
func NewTradeCoin() *TradeCoin {
	parsed, err := TradeCoinMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TradeCoin{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TradeCoin) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,string,string,string,uint8,uint256,uint256,address) p) returns()
func (tradeCoin *TradeCoin) PackConstructor(p TradeCoinParameters) []byte {
	enc, err := tradeCoin.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9169487.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) PackCANCELAUTHORIZATIONTYPEHASH() []byte {
	enc, err := tradeCoin.abi.Pack("CANCEL_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9169487.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) TryPackCANCELAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return tradeCoin.abi.Pack("CANCEL_AUTHORIZATION_TYPEHASH")
}

// UnpackCANCELAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9169487.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) UnpackCANCELAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("CANCEL_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (tradeCoin *TradeCoin) PackDOMAINSEPARATOR() []byte {
	enc, err := tradeCoin.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (tradeCoin *TradeCoin) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return tradeCoin.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (tradeCoin *TradeCoin) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) PackPERMITTYPEHASH() []byte {
	enc, err := tradeCoin.abi.Pack("PERMIT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) TryPackPERMITTYPEHASH() ([]byte, error) {
	return tradeCoin.abi.Pack("PERMIT_TYPEHASH")
}

// UnpackPERMITTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30adf81f.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) UnpackPERMITTYPEHASH(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("PERMIT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2eecc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) PackRECEIVEWITHAUTHORIZATIONTYPEHASH() []byte {
	enc, err := tradeCoin.abi.Pack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2eecc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) TryPackRECEIVEWITHAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return tradeCoin.abi.Pack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH")
}

// UnpackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f2eecc3.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) UnpackRECEIVEWITHAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0cc6a68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) PackTRANSFERWITHAUTHORIZATIONTYPEHASH() []byte {
	enc, err := tradeCoin.abi.Pack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0cc6a68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) TryPackTRANSFERWITHAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return tradeCoin.abi.Pack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH")
}

// UnpackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0cc6a68.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (tradeCoin *TradeCoin) UnpackTRANSFERWITHAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccountWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ddaa2f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountWord(address account) view returns(uint256)
func (tradeCoin *TradeCoin) PackAccountWord(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("accountWord", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ddaa2f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountWord(address account) view returns(uint256)
func (tradeCoin *TradeCoin) TryPackAccountWord(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("accountWord", account)
}

// UnpackAccountWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ddaa2f2.
//
// Solidity: function accountWord(address account) view returns(uint256)
func (tradeCoin *TradeCoin) UnpackAccountWord(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("accountWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (tradeCoin *TradeCoin) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (tradeCoin *TradeCoin) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (tradeCoin *TradeCoin) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) UnpackApprove(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (tradeCoin *TradeCoin) PackAuthority() []byte {
	enc, err := tradeCoin.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (tradeCoin *TradeCoin) TryPackAuthority() ([]byte, error) {
	return tradeCoin.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (tradeCoin *TradeCoin) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (tradeCoin *TradeCoin) PackAuthorizationState(authorizer common.Address, nonce [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("authorizationState", authorizer, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (tradeCoin *TradeCoin) TryPackAuthorizationState(authorizer common.Address, nonce [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("authorizationState", authorizer, nonce)
}

// UnpackAuthorizationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe94a0102.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (tradeCoin *TradeCoin) UnpackAuthorizationState(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("authorizationState", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (tradeCoin *TradeCoin) PackBalanceOf(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (tradeCoin *TradeCoin) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (tradeCoin *TradeCoin) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBatchTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2afc9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchTransferWithAuthorization((address,address,uint256,uint256,uint256,bytes32,bytes)[] authorizations) returns()
func (tradeCoin *TradeCoin) PackBatchTransferWithAuthorization(authorizations []ITradeCoinTransferAuthorization) []byte {
	enc, err := tradeCoin.abi.Pack("batchTransferWithAuthorization", authorizations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2afc9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchTransferWithAuthorization((address,address,uint256,uint256,uint256,bytes32,bytes)[] authorizations) returns()
func (tradeCoin *TradeCoin) TryPackBatchTransferWithAuthorization(authorizations []ITradeCoinTransferAuthorization) ([]byte, error) {
	return tradeCoin.abi.Pack("batchTransferWithAuthorization", authorizations)
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (tradeCoin *TradeCoin) PackBurn(value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackBurn(value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("burn", value)
}

// PackBurnFromAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3904eff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFromAccount(bytes32 salt, uint256 value) returns()
func (tradeCoin *TradeCoin) PackBurnFromAccount(salt [32]byte, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("burnFromAccount", salt, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFromAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3904eff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFromAccount(bytes32 salt, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackBurnFromAccount(salt [32]byte, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("burnFromAccount", salt, value)
}

// PackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) PackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) TryPackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
}

// PackCancelAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b72899.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) PackCancelAuthorization0(authorizer common.Address, nonce [32]byte, signature []byte) []byte {
	enc, err := tradeCoin.abi.Pack("cancelAuthorization0", authorizer, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b72899.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) TryPackCancelAuthorization0(authorizer common.Address, nonce [32]byte, signature []byte) ([]byte, error) {
	return tradeCoin.abi.Pack("cancelAuthorization0", authorizer, nonce, signature)
}

// PackCapOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0107df3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capOf(uint8 tier) view returns(uint256)
func (tradeCoin *TradeCoin) PackCapOf(tier uint8) []byte {
	enc, err := tradeCoin.abi.Pack("capOf", tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0107df3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capOf(uint8 tier) view returns(uint256)
func (tradeCoin *TradeCoin) TryPackCapOf(tier uint8) ([]byte, error) {
	return tradeCoin.abi.Pack("capOf", tier)
}

// UnpackCapOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0107df3f.
//
// Solidity: function capOf(uint8 tier) view returns(uint256)
func (tradeCoin *TradeCoin) UnpackCapOf(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("capOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCloseAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5782a043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeAccount(bytes32 salt) returns()
func (tradeCoin *TradeCoin) PackCloseAccount(salt [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("closeAccount", salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5782a043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeAccount(bytes32 salt) returns()
func (tradeCoin *TradeCoin) TryPackCloseAccount(salt [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("closeAccount", salt)
}

// PackClosedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f5cabd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closedSupply() view returns(uint256 outstanding, uint256 minted)
func (tradeCoin *TradeCoin) PackClosedSupply() []byte {
	enc, err := tradeCoin.abi.Pack("closedSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f5cabd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closedSupply() view returns(uint256 outstanding, uint256 minted)
func (tradeCoin *TradeCoin) TryPackClosedSupply() ([]byte, error) {
	return tradeCoin.abi.Pack("closedSupply")
}

// TradeCoinClosedSupplyOutput serves as a container for the return parameters of contract
// method ClosedSupply.
type TradeCoinClosedSupplyOutput struct {
	Outstanding *big.Int
	Minted      *big.Int
}

// UnpackClosedSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8f5cabd.
//
// Solidity: function closedSupply() view returns(uint256 outstanding, uint256 minted)
func (tradeCoin *TradeCoin) UnpackClosedSupply(data []byte) (TradeCoinClosedSupplyOutput, error) {
	out, err := tradeCoin.abi.Unpack("closedSupply", data)
	outstruct := new(TradeCoinClosedSupplyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Outstanding = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Minted = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCurrency is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5a6b10f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currency() view returns(string)
func (tradeCoin *TradeCoin) PackCurrency() []byte {
	enc, err := tradeCoin.abi.Pack("currency")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrency is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5a6b10f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currency() view returns(string)
func (tradeCoin *TradeCoin) TryPackCurrency() ([]byte, error) {
	return tradeCoin.abi.Pack("currency")
}

// UnpackCurrency is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5a6b10f.
//
// Solidity: function currency() view returns(string)
func (tradeCoin *TradeCoin) UnpackCurrency(data []byte) (string, error) {
	out, err := tradeCoin.abi.Unpack("currency", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDailyMintCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23183696.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dailyMintCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) PackDailyMintCeiling() []byte {
	enc, err := tradeCoin.abi.Pack("dailyMintCeiling")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDailyMintCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23183696.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dailyMintCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) TryPackDailyMintCeiling() ([]byte, error) {
	return tradeCoin.abi.Pack("dailyMintCeiling")
}

// UnpackDailyMintCeiling is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23183696.
//
// Solidity: function dailyMintCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) UnpackDailyMintCeiling(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("dailyMintCeiling", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (tradeCoin *TradeCoin) PackDecimals() []byte {
	enc, err := tradeCoin.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (tradeCoin *TradeCoin) TryPackDecimals() ([]byte, error) {
	return tradeCoin.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (tradeCoin *TradeCoin) UnpackDecimals(data []byte) (uint8, error) {
	out, err := tradeCoin.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDerivedAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20292ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function derivedAccountOf(address owner, bytes32 salt) view returns(address)
func (tradeCoin *TradeCoin) PackDerivedAccountOf(owner common.Address, salt [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("derivedAccountOf", owner, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDerivedAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20292ed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function derivedAccountOf(address owner, bytes32 salt) view returns(address)
func (tradeCoin *TradeCoin) TryPackDerivedAccountOf(owner common.Address, salt [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("derivedAccountOf", owner, salt)
}

// UnpackDerivedAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20292ed2.
//
// Solidity: function derivedAccountOf(address owner, bytes32 salt) view returns(address)
func (tradeCoin *TradeCoin) UnpackDerivedAccountOf(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("derivedAccountOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (tradeCoin *TradeCoin) PackEip712Domain() []byte {
	enc, err := tradeCoin.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (tradeCoin *TradeCoin) TryPackEip712Domain() ([]byte, error) {
	return tradeCoin.abi.Pack("eip712Domain")
}

// TradeCoinEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type TradeCoinEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (tradeCoin *TradeCoin) UnpackEip712Domain(data []byte) (TradeCoinEip712DomainOutput, error) {
	out, err := tradeCoin.abi.Unpack("eip712Domain", data)
	outstruct := new(TradeCoinEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1fdf2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(address account) returns()
func (tradeCoin *TradeCoin) PackFreeze(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("freeze", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1fdf2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(address account) returns()
func (tradeCoin *TradeCoin) TryPackFreeze(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("freeze", account)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tradeCoin *TradeCoin) PackIsConsumingScheduledOp() []byte {
	enc, err := tradeCoin.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tradeCoin *TradeCoin) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return tradeCoin.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tradeCoin *TradeCoin) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := tradeCoin.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5839836.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (tradeCoin *TradeCoin) PackIsFrozen(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("isFrozen", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5839836.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (tradeCoin *TradeCoin) TryPackIsFrozen(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("isFrozen", account)
}

// UnpackIsFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5839836.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (tradeCoin *TradeCoin) UnpackIsFrozen(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("isFrozen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOpener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e3a8cb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOpener(address module) view returns(bool)
func (tradeCoin *TradeCoin) PackIsOpener(module common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("isOpener", module)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOpener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e3a8cb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOpener(address module) view returns(bool)
func (tradeCoin *TradeCoin) TryPackIsOpener(module common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("isOpener", module)
}

// UnpackIsOpener is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e3a8cb8.
//
// Solidity: function isOpener(address module) view returns(bool)
func (tradeCoin *TradeCoin) UnpackIsOpener(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("isOpener", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMigrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e558d69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function migrate(address[] accounts) returns()
func (tradeCoin *TradeCoin) PackMigrate(accounts []common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("migrate", accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMigrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e558d69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function migrate(address[] accounts) returns()
func (tradeCoin *TradeCoin) TryPackMigrate(accounts []common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("migrate", accounts)
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 value) returns()
func (tradeCoin *TradeCoin) PackMint(to common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("mint", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackMint(to common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("mint", to, value)
}

// PackMintAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5119ff8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintAllowance(address minter) view returns(uint256 value)
func (tradeCoin *TradeCoin) PackMintAllowance(minter common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("mintAllowance", minter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5119ff8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintAllowance(address minter) view returns(uint256 value)
func (tradeCoin *TradeCoin) TryPackMintAllowance(minter common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("mintAllowance", minter)
}

// UnpackMintAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5119ff8.
//
// Solidity: function mintAllowance(address minter) view returns(uint256 value)
func (tradeCoin *TradeCoin) UnpackMintAllowance(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("mintAllowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da787cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintThrough(bytes32 salt, address to, uint256 value) returns()
func (tradeCoin *TradeCoin) PackMintThrough(salt [32]byte, to common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("mintThrough", salt, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da787cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintThrough(bytes32 salt, address to, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackMintThrough(salt [32]byte, to common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("mintThrough", salt, to, value)
}

// PackMintedToday is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7c140dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintedToday() view returns(uint256)
func (tradeCoin *TradeCoin) PackMintedToday() []byte {
	enc, err := tradeCoin.abi.Pack("mintedToday")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintedToday is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7c140dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintedToday() view returns(uint256)
func (tradeCoin *TradeCoin) TryPackMintedToday() ([]byte, error) {
	return tradeCoin.abi.Pack("mintedToday")
}

// UnpackMintedToday is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7c140dd.
//
// Solidity: function mintedToday() view returns(uint256)
func (tradeCoin *TradeCoin) UnpackMintedToday(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("mintedToday", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMoveBetweenAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93bbae8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveBetweenAccounts(bytes32 fromSalt, bytes32 toSalt, uint256 value) returns()
func (tradeCoin *TradeCoin) PackMoveBetweenAccounts(fromSalt [32]byte, toSalt [32]byte, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("moveBetweenAccounts", fromSalt, toSalt, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveBetweenAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93bbae8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveBetweenAccounts(bytes32 fromSalt, bytes32 toSalt, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackMoveBetweenAccounts(fromSalt [32]byte, toSalt [32]byte, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("moveBetweenAccounts", fromSalt, toSalt, value)
}

// PackMoveFromAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f8f1ce1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveFromAccount(bytes32 salt, address to, uint256 value) returns()
func (tradeCoin *TradeCoin) PackMoveFromAccount(salt [32]byte, to common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("moveFromAccount", salt, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveFromAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f8f1ce1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveFromAccount(bytes32 salt, address to, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackMoveFromAccount(salt [32]byte, to common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("moveFromAccount", salt, to, value)
}

// PackMultiTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e89d545.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multiTransfer(address[] recipients, uint256[] values) returns(bool)
func (tradeCoin *TradeCoin) PackMultiTransfer(recipients []common.Address, values []*big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("multiTransfer", recipients, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMultiTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e89d545.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multiTransfer(address[] recipients, uint256[] values) returns(bool)
func (tradeCoin *TradeCoin) TryPackMultiTransfer(recipients []common.Address, values []*big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("multiTransfer", recipients, values)
}

// UnpackMultiTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e89d545.
//
// Solidity: function multiTransfer(address[] recipients, uint256[] values) returns(bool)
func (tradeCoin *TradeCoin) UnpackMultiTransfer(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("multiTransfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (tradeCoin *TradeCoin) PackName() []byte {
	enc, err := tradeCoin.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (tradeCoin *TradeCoin) TryPackName() ([]byte, error) {
	return tradeCoin.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (tradeCoin *TradeCoin) UnpackName(data []byte) (string, error) {
	out, err := tradeCoin.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (tradeCoin *TradeCoin) PackNonces(owner common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (tradeCoin *TradeCoin) TryPackNonces(owner common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (tradeCoin *TradeCoin) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a47f723.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAccount(bytes32 salt, uint8 flags) returns(address account)
func (tradeCoin *TradeCoin) PackOpenAccount(salt [32]byte, flags uint8) []byte {
	enc, err := tradeCoin.abi.Pack("openAccount", salt, flags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a47f723.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAccount(bytes32 salt, uint8 flags) returns(address account)
func (tradeCoin *TradeCoin) TryPackOpenAccount(salt [32]byte, flags uint8) ([]byte, error) {
	return tradeCoin.abi.Pack("openAccount", salt, flags)
}

// UnpackOpenAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a47f723.
//
// Solidity: function openAccount(bytes32 salt, uint8 flags) returns(address account)
func (tradeCoin *TradeCoin) UnpackOpenAccount(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("openAccount", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOutstandingSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaacafe2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outstandingSupply() view returns(uint256)
func (tradeCoin *TradeCoin) PackOutstandingSupply() []byte {
	enc, err := tradeCoin.abi.Pack("outstandingSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutstandingSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaacafe2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outstandingSupply() view returns(uint256)
func (tradeCoin *TradeCoin) TryPackOutstandingSupply() ([]byte, error) {
	return tradeCoin.abi.Pack("outstandingSupply")
}

// UnpackOutstandingSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcaacafe2.
//
// Solidity: function outstandingSupply() view returns(uint256)
func (tradeCoin *TradeCoin) UnpackOutstandingSupply(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("outstandingSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (tradeCoin *TradeCoin) PackPause() []byte {
	enc, err := tradeCoin.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (tradeCoin *TradeCoin) TryPackPause() ([]byte, error) {
	return tradeCoin.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (tradeCoin *TradeCoin) PackPaused() []byte {
	enc, err := tradeCoin.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (tradeCoin *TradeCoin) TryPackPaused() ([]byte, error) {
	return tradeCoin.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (tradeCoin *TradeCoin) UnpackPaused(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd5a6cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature) returns()
func (tradeCoin *TradeCoin) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := tradeCoin.abi.Pack("permit", owner, spender, value, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd5a6cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature) returns()
func (tradeCoin *TradeCoin) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return tradeCoin.abi.Pack("permit", owner, spender, value, deadline, signature)
}

// PackPermit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) PackPermit0(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("permit0", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) TryPackPermit0(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("permit0", owner, spender, value, deadline, v, r, s)
}

// PackPredecessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb719d032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predecessor() view returns(address)
func (tradeCoin *TradeCoin) PackPredecessor() []byte {
	enc, err := tradeCoin.abi.Pack("predecessor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredecessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb719d032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predecessor() view returns(address)
func (tradeCoin *TradeCoin) TryPackPredecessor() ([]byte, error) {
	return tradeCoin.abi.Pack("predecessor")
}

// UnpackPredecessor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb719d032.
//
// Solidity: function predecessor() view returns(address)
func (tradeCoin *TradeCoin) UnpackPredecessor(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("predecessor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88b7ab63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) PackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) []byte {
	enc, err := tradeCoin.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88b7ab63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) TryPackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) ([]byte, error) {
	return tradeCoin.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
}

// PackReceiveWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) PackReceiveWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("receiveWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) TryPackReceiveWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("receiveWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackRecoverAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc71cbcf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoverAccount(address from, address to) returns()
func (tradeCoin *TradeCoin) PackRecoverAccount(from common.Address, to common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("recoverAccount", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoverAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc71cbcf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoverAccount(address from, address to) returns()
func (tradeCoin *TradeCoin) TryPackRecoverAccount(from common.Address, to common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("recoverAccount", from, to)
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x992c3e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address desk, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (tradeCoin *TradeCoin) PackRedeem(desk common.Address, value *big.Int, payoutReference [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("redeem", desk, value, payoutReference)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x992c3e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address desk, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (tradeCoin *TradeCoin) TryPackRedeem(desk common.Address, value *big.Int, payoutReference [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("redeem", desk, value, payoutReference)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x992c3e4b.
//
// Solidity: function redeem(address desk, uint256 value, bytes32 payoutReference) returns(bytes32 id)
func (tradeCoin *TradeCoin) UnpackRedeem(data []byte) ([32]byte, error) {
	out, err := tradeCoin.abi.Unpack("redeem", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (tradeCoin *TradeCoin) PackRegistry() []byte {
	enc, err := tradeCoin.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (tradeCoin *TradeCoin) TryPackRegistry() ([]byte, error) {
	return tradeCoin.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (tradeCoin *TradeCoin) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReserveFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11857106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveFeed() view returns(address)
func (tradeCoin *TradeCoin) PackReserveFeed() []byte {
	enc, err := tradeCoin.abi.Pack("reserveFeed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11857106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveFeed() view returns(address)
func (tradeCoin *TradeCoin) TryPackReserveFeed() ([]byte, error) {
	return tradeCoin.abi.Pack("reserveFeed")
}

// UnpackReserveFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11857106.
//
// Solidity: function reserveFeed() view returns(address)
func (tradeCoin *TradeCoin) UnpackReserveFeed(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("reserveFeed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (tradeCoin *TradeCoin) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (tradeCoin *TradeCoin) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("setAuthority", newAuthority)
}

// PackSetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x120615f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCap(uint8 tier, uint256 cap) returns()
func (tradeCoin *TradeCoin) PackSetCap(tier uint8, cap *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("setCap", tier, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x120615f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCap(uint8 tier, uint256 cap) returns()
func (tradeCoin *TradeCoin) TryPackSetCap(tier uint8, cap *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("setCap", tier, cap)
}

// PackSetMintAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27c5f6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMintAllowance(address minter, uint256 value) returns()
func (tradeCoin *TradeCoin) PackSetMintAllowance(minter common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("setMintAllowance", minter, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMintAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27c5f6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMintAllowance(address minter, uint256 value) returns()
func (tradeCoin *TradeCoin) TryPackSetMintAllowance(minter common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("setMintAllowance", minter, value)
}

// PackSetOpener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba3778d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOpener(address module, bool allowed) returns()
func (tradeCoin *TradeCoin) PackSetOpener(module common.Address, allowed bool) []byte {
	enc, err := tradeCoin.abi.Pack("setOpener", module, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOpener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba3778d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOpener(address module, bool allowed) returns()
func (tradeCoin *TradeCoin) TryPackSetOpener(module common.Address, allowed bool) ([]byte, error) {
	return tradeCoin.abi.Pack("setOpener", module, allowed)
}

// PackSetStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x936e21dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStanding(address account, uint8 status, uint8 tier, uint16 country, uint40 validUntil) returns()
func (tradeCoin *TradeCoin) PackSetStanding(account common.Address, status uint8, tier uint8, country uint16, validUntil *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("setStanding", account, status, tier, country, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x936e21dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStanding(address account, uint8 status, uint8 tier, uint16 country, uint40 validUntil) returns()
func (tradeCoin *TradeCoin) TryPackSetStanding(account common.Address, status uint8, tier uint8, country uint16, validUntil *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("setStanding", account, status, tier, country, validUntil)
}

// PackStartMigration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f52da0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startMigration(address successor_) returns()
func (tradeCoin *TradeCoin) PackStartMigration(successor common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("startMigration", successor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartMigration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f52da0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startMigration(address successor_) returns()
func (tradeCoin *TradeCoin) TryPackStartMigration(successor common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("startMigration", successor)
}

// PackSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff968c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function successor() view returns(address)
func (tradeCoin *TradeCoin) PackSuccessor() []byte {
	enc, err := tradeCoin.abi.Pack("successor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff968c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function successor() view returns(address)
func (tradeCoin *TradeCoin) TryPackSuccessor() ([]byte, error) {
	return tradeCoin.abi.Pack("successor")
}

// UnpackSuccessor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ff968c3.
//
// Solidity: function successor() view returns(address)
func (tradeCoin *TradeCoin) UnpackSuccessor(data []byte) (common.Address, error) {
	out, err := tradeCoin.abi.Unpack("successor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupplyCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b52684d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supplyCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) PackSupplyCeiling() []byte {
	enc, err := tradeCoin.abi.Pack("supplyCeiling")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupplyCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b52684d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supplyCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) TryPackSupplyCeiling() ([]byte, error) {
	return tradeCoin.abi.Pack("supplyCeiling")
}

// UnpackSupplyCeiling is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b52684d.
//
// Solidity: function supplyCeiling() view returns(uint256)
func (tradeCoin *TradeCoin) UnpackSupplyCeiling(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("supplyCeiling", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSurrender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92b5b0dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function surrender(address account) returns(uint256 word)
func (tradeCoin *TradeCoin) PackSurrender(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("surrender", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSurrender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92b5b0dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function surrender(address account) returns(uint256 word)
func (tradeCoin *TradeCoin) TryPackSurrender(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("surrender", account)
}

// UnpackSurrender is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92b5b0dc.
//
// Solidity: function surrender(address account) returns(uint256 word)
func (tradeCoin *TradeCoin) UnpackSurrender(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("surrender", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (tradeCoin *TradeCoin) PackSymbol() []byte {
	enc, err := tradeCoin.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (tradeCoin *TradeCoin) TryPackSymbol() ([]byte, error) {
	return tradeCoin.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (tradeCoin *TradeCoin) UnpackSymbol(data []byte) (string, error) {
	out, err := tradeCoin.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (tradeCoin *TradeCoin) PackTotalSupply() []byte {
	enc, err := tradeCoin.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (tradeCoin *TradeCoin) TryPackTotalSupply() ([]byte, error) {
	return tradeCoin.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (tradeCoin *TradeCoin) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := tradeCoin.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) UnpackTransfer(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := tradeCoin.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return tradeCoin.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (tradeCoin *TradeCoin) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := tradeCoin.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf092995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) PackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) []byte {
	enc, err := tradeCoin.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf092995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (tradeCoin *TradeCoin) TryPackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) ([]byte, error) {
	return tradeCoin.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
}

// PackTransferWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) PackTransferWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := tradeCoin.abi.Pack("transferWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (tradeCoin *TradeCoin) TryPackTransferWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return tradeCoin.abi.Pack("transferWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackUnfreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c8b1a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unfreeze(address account) returns()
func (tradeCoin *TradeCoin) PackUnfreeze(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("unfreeze", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnfreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c8b1a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unfreeze(address account) returns()
func (tradeCoin *TradeCoin) TryPackUnfreeze(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("unfreeze", account)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (tradeCoin *TradeCoin) PackUnpause() []byte {
	enc, err := tradeCoin.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (tradeCoin *TradeCoin) TryPackUnpause() ([]byte, error) {
	return tradeCoin.abi.Pack("unpause")
}

// PackWipe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988749d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wipe(address account) returns()
func (tradeCoin *TradeCoin) PackWipe(account common.Address) []byte {
	enc, err := tradeCoin.abi.Pack("wipe", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWipe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988749d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wipe(address account) returns()
func (tradeCoin *TradeCoin) TryPackWipe(account common.Address) ([]byte, error) {
	return tradeCoin.abi.Pack("wipe", account)
}

// TradeCoinAccountMigrated represents a AccountMigrated event raised by the TradeCoin contract.
type TradeCoinAccountMigrated struct {
	Account common.Address
	Value   *big.Int
	Flags   uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinAccountMigratedEventName = "AccountMigrated"

// ContractEventName returns the user-defined event name.
func (TradeCoinAccountMigrated) ContractEventName() string {
	return TradeCoinAccountMigratedEventName
}

// UnpackAccountMigratedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountMigrated(address indexed account, uint256 value, uint8 flags)
func (tradeCoin *TradeCoin) UnpackAccountMigratedEvent(log *types.Log) (*TradeCoinAccountMigrated, error) {
	event := "AccountMigrated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinAccountMigrated)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinAccountRecovered represents a AccountRecovered event raised by the TradeCoin contract.
type TradeCoinAccountRecovered struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TradeCoinAccountRecoveredEventName = "AccountRecovered"

// ContractEventName returns the user-defined event name.
func (TradeCoinAccountRecovered) ContractEventName() string {
	return TradeCoinAccountRecoveredEventName
}

// UnpackAccountRecoveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountRecovered(address indexed from, address indexed to, uint256 value)
func (tradeCoin *TradeCoin) UnpackAccountRecoveredEvent(log *types.Log) (*TradeCoinAccountRecovered, error) {
	event := "AccountRecovered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinAccountRecovered)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinApproval represents a Approval event raised by the TradeCoin contract.
type TradeCoinApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TradeCoinApproval) ContractEventName() string {
	return TradeCoinApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (tradeCoin *TradeCoin) UnpackApprovalEvent(log *types.Log) (*TradeCoinApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinApproval)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinAuthorityUpdated represents a AuthorityUpdated event raised by the TradeCoin contract.
type TradeCoinAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TradeCoinAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (TradeCoinAuthorityUpdated) ContractEventName() string {
	return TradeCoinAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (tradeCoin *TradeCoin) UnpackAuthorityUpdatedEvent(log *types.Log) (*TradeCoinAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinAuthorizationCanceled represents a AuthorizationCanceled event raised by the TradeCoin contract.
type TradeCoinAuthorizationCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TradeCoinAuthorizationCanceledEventName = "AuthorizationCanceled"

// ContractEventName returns the user-defined event name.
func (TradeCoinAuthorizationCanceled) ContractEventName() string {
	return TradeCoinAuthorizationCanceledEventName
}

// UnpackAuthorizationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce)
func (tradeCoin *TradeCoin) UnpackAuthorizationCanceledEvent(log *types.Log) (*TradeCoinAuthorizationCanceled, error) {
	event := "AuthorizationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinAuthorizationCanceled)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinAuthorizationUsed represents a AuthorizationUsed event raised by the TradeCoin contract.
type TradeCoinAuthorizationUsed struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TradeCoinAuthorizationUsedEventName = "AuthorizationUsed"

// ContractEventName returns the user-defined event name.
func (TradeCoinAuthorizationUsed) ContractEventName() string {
	return TradeCoinAuthorizationUsedEventName
}

// UnpackAuthorizationUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)
func (tradeCoin *TradeCoin) UnpackAuthorizationUsedEvent(log *types.Log) (*TradeCoinAuthorizationUsed, error) {
	event := "AuthorizationUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinAuthorizationUsed)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinCapChanged represents a CapChanged event raised by the TradeCoin contract.
type TradeCoinCapChanged struct {
	Tier uint8
	Cap  *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const TradeCoinCapChangedEventName = "CapChanged"

// ContractEventName returns the user-defined event name.
func (TradeCoinCapChanged) ContractEventName() string {
	return TradeCoinCapChangedEventName
}

// UnpackCapChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapChanged(uint8 indexed tier, uint256 cap)
func (tradeCoin *TradeCoin) UnpackCapChangedEvent(log *types.Log) (*TradeCoinCapChanged, error) {
	event := "CapChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinCapChanged)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinDerivedAccountClosed represents a DerivedAccountClosed event raised by the TradeCoin contract.
type TradeCoinDerivedAccountClosed struct {
	Account common.Address
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinDerivedAccountClosedEventName = "DerivedAccountClosed"

// ContractEventName returns the user-defined event name.
func (TradeCoinDerivedAccountClosed) ContractEventName() string {
	return TradeCoinDerivedAccountClosedEventName
}

// UnpackDerivedAccountClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DerivedAccountClosed(address indexed account, address indexed owner)
func (tradeCoin *TradeCoin) UnpackDerivedAccountClosedEvent(log *types.Log) (*TradeCoinDerivedAccountClosed, error) {
	event := "DerivedAccountClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinDerivedAccountClosed)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinDerivedAccountOpened represents a DerivedAccountOpened event raised by the TradeCoin contract.
type TradeCoinDerivedAccountOpened struct {
	Account common.Address
	Owner   common.Address
	Salt    [32]byte
	Flags   uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinDerivedAccountOpenedEventName = "DerivedAccountOpened"

// ContractEventName returns the user-defined event name.
func (TradeCoinDerivedAccountOpened) ContractEventName() string {
	return TradeCoinDerivedAccountOpenedEventName
}

// UnpackDerivedAccountOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DerivedAccountOpened(address indexed account, address indexed owner, bytes32 indexed salt, uint8 flags)
func (tradeCoin *TradeCoin) UnpackDerivedAccountOpenedEvent(log *types.Log) (*TradeCoinDerivedAccountOpened, error) {
	event := "DerivedAccountOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinDerivedAccountOpened)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinEIP712DomainChanged represents a EIP712DomainChanged event raised by the TradeCoin contract.
type TradeCoinEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TradeCoinEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TradeCoinEIP712DomainChanged) ContractEventName() string {
	return TradeCoinEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (tradeCoin *TradeCoin) UnpackEIP712DomainChangedEvent(log *types.Log) (*TradeCoinEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinFrozen represents a Frozen event raised by the TradeCoin contract.
type TradeCoinFrozen struct {
	Account common.Address
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (TradeCoinFrozen) ContractEventName() string {
	return TradeCoinFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(address indexed account, address indexed by)
func (tradeCoin *TradeCoin) UnpackFrozenEvent(log *types.Log) (*TradeCoinFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinFrozen)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinMigrationStarted represents a MigrationStarted event raised by the TradeCoin contract.
type TradeCoinMigrationStarted struct {
	Successor common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TradeCoinMigrationStartedEventName = "MigrationStarted"

// ContractEventName returns the user-defined event name.
func (TradeCoinMigrationStarted) ContractEventName() string {
	return TradeCoinMigrationStartedEventName
}

// UnpackMigrationStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MigrationStarted(address indexed successor)
func (tradeCoin *TradeCoin) UnpackMigrationStartedEvent(log *types.Log) (*TradeCoinMigrationStarted, error) {
	event := "MigrationStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinMigrationStarted)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinMintAllowanceChanged represents a MintAllowanceChanged event raised by the TradeCoin contract.
type TradeCoinMintAllowanceChanged struct {
	Minter    common.Address
	Allowance *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TradeCoinMintAllowanceChangedEventName = "MintAllowanceChanged"

// ContractEventName returns the user-defined event name.
func (TradeCoinMintAllowanceChanged) ContractEventName() string {
	return TradeCoinMintAllowanceChangedEventName
}

// UnpackMintAllowanceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintAllowanceChanged(address indexed minter, uint256 allowance)
func (tradeCoin *TradeCoin) UnpackMintAllowanceChangedEvent(log *types.Log) (*TradeCoinMintAllowanceChanged, error) {
	event := "MintAllowanceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinMintAllowanceChanged)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinOpenerChanged represents a OpenerChanged event raised by the TradeCoin contract.
type TradeCoinOpenerChanged struct {
	Module  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinOpenerChangedEventName = "OpenerChanged"

// ContractEventName returns the user-defined event name.
func (TradeCoinOpenerChanged) ContractEventName() string {
	return TradeCoinOpenerChangedEventName
}

// UnpackOpenerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OpenerChanged(address indexed module, bool allowed)
func (tradeCoin *TradeCoin) UnpackOpenerChangedEvent(log *types.Log) (*TradeCoinOpenerChanged, error) {
	event := "OpenerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinOpenerChanged)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinPaused represents a Paused event raised by the TradeCoin contract.
type TradeCoinPaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const TradeCoinPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (TradeCoinPaused) ContractEventName() string {
	return TradeCoinPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address indexed by)
func (tradeCoin *TradeCoin) UnpackPausedEvent(log *types.Log) (*TradeCoinPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinPaused)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinTransfer represents a Transfer event raised by the TradeCoin contract.
type TradeCoinTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TradeCoinTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TradeCoinTransfer) ContractEventName() string {
	return TradeCoinTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (tradeCoin *TradeCoin) UnpackTransferEvent(log *types.Log) (*TradeCoinTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinTransfer)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinUnfrozen represents a Unfrozen event raised by the TradeCoin contract.
type TradeCoinUnfrozen struct {
	Account common.Address
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinUnfrozenEventName = "Unfrozen"

// ContractEventName returns the user-defined event name.
func (TradeCoinUnfrozen) ContractEventName() string {
	return TradeCoinUnfrozenEventName
}

// UnpackUnfrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unfrozen(address indexed account, address indexed by)
func (tradeCoin *TradeCoin) UnpackUnfrozenEvent(log *types.Log) (*TradeCoinUnfrozen, error) {
	event := "Unfrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinUnfrozen)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinUnpaused represents a Unpaused event raised by the TradeCoin contract.
type TradeCoinUnpaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const TradeCoinUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (TradeCoinUnpaused) ContractEventName() string {
	return TradeCoinUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address indexed by)
func (tradeCoin *TradeCoin) UnpackUnpausedEvent(log *types.Log) (*TradeCoinUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinUnpaused)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TradeCoinWiped represents a Wiped event raised by the TradeCoin contract.
type TradeCoinWiped struct {
	Account common.Address
	By      common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TradeCoinWipedEventName = "Wiped"

// ContractEventName returns the user-defined event name.
func (TradeCoinWiped) ContractEventName() string {
	return TradeCoinWipedEventName
}

// UnpackWipedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Wiped(address indexed account, address indexed by, uint256 value)
func (tradeCoin *TradeCoin) UnpackWipedEvent(log *types.Log) (*TradeCoinWiped, error) {
	event := "Wiped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tradeCoin.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TradeCoinWiped)
	if len(log.Data) > 0 {
		if err := tradeCoin.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tradeCoin.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (tradeCoin *TradeCoin) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountExpired"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountFrozen"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountIsDerived"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountIsDerivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountNotActive"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountNotDerived"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountNotDerivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AccountNotFrozen"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAccountNotFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AddressZero"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAddressZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AuthorizationNotYetValid"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAuthorizationNotYetValidError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["AuthorizationUsedOrCanceled"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackAuthorizationUsedOrCanceledError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CallerNotPayee"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCallerNotPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CapOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCapOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CeilingOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCeilingOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CoinReplaced"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCoinReplacedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["CurrencyInvalid"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackCurrencyInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["DailyMintCeilingExceeded"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackDailyMintCeilingExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["DecimalsOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackDecimalsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["DerivedAccountExists"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackDerivedAccountExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["DerivedAccountNotEmpty"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackDerivedAccountNotEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["FlagsOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackFlagsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["InboundClosed"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackInboundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["MintAllowanceExceeded"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackMintAllowanceExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["NotMinter"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackNotMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["NotOpener"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackNotOpenerError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["NotRegistry"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackNotRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["NotSuccessor"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackNotSuccessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["PermitNoncesExhausted"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackPermitNoncesExhaustedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["PredecessorDiffers"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackPredecessorDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["PredecessorNone"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackPredecessorNoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["StatusOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackStatusOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["SupplyCeilingExceeded"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackSupplyCeilingExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], tradeCoin.abi.Errors["TierOutOfRange"].ID.Bytes()[:4]) {
		return tradeCoin.UnpackTierOutOfRangeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TradeCoinAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the TradeCoin contract.
type TradeCoinAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func TradeCoinAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (tradeCoin *TradeCoin) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*TradeCoinAccessManagedInvalidAuthority, error) {
	out := new(TradeCoinAccessManagedInvalidAuthority)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the TradeCoin contract.
type TradeCoinAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func TradeCoinAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (tradeCoin *TradeCoin) UnpackAccessManagedRequiredDelayError(raw []byte) (*TradeCoinAccessManagedRequiredDelay, error) {
	out := new(TradeCoinAccessManagedRequiredDelay)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the TradeCoin contract.
type TradeCoinAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func TradeCoinAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (tradeCoin *TradeCoin) UnpackAccessManagedUnauthorizedError(raw []byte) (*TradeCoinAccessManagedUnauthorized, error) {
	out := new(TradeCoinAccessManagedUnauthorized)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountExpired represents a AccountExpired error raised by the TradeCoin contract.
type TradeCoinAccountExpired struct {
	Account    common.Address
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountExpired(address account, uint40 validUntil)
func TradeCoinAccountExpiredErrorID() common.Hash {
	return common.HexToHash("0x17d70504610d115927335b8c700fdf4d6f3cc6491840ccb130a118e3bbf4c1cb")
}

// UnpackAccountExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountExpired(address account, uint40 validUntil)
func (tradeCoin *TradeCoin) UnpackAccountExpiredError(raw []byte) (*TradeCoinAccountExpired, error) {
	out := new(TradeCoinAccountExpired)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountFrozen represents a AccountFrozen error raised by the TradeCoin contract.
type TradeCoinAccountFrozen struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountFrozen(address account)
func TradeCoinAccountFrozenErrorID() common.Hash {
	return common.HexToHash("0x4f2a367e694e71282f29ab5eaa04c4c0be45ac5bf2ca74fb67068b98bdc2887d")
}

// UnpackAccountFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountFrozen(address account)
func (tradeCoin *TradeCoin) UnpackAccountFrozenError(raw []byte) (*TradeCoinAccountFrozen, error) {
	out := new(TradeCoinAccountFrozen)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountIsDerived represents a AccountIsDerived error raised by the TradeCoin contract.
type TradeCoinAccountIsDerived struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountIsDerived(address account)
func TradeCoinAccountIsDerivedErrorID() common.Hash {
	return common.HexToHash("0x40c27e7408056ddebdbcefec8094a4cdfb28ece4380668d21649d8465ddebe2a")
}

// UnpackAccountIsDerivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountIsDerived(address account)
func (tradeCoin *TradeCoin) UnpackAccountIsDerivedError(raw []byte) (*TradeCoinAccountIsDerived, error) {
	out := new(TradeCoinAccountIsDerived)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountIsDerived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountNotActive represents a AccountNotActive error raised by the TradeCoin contract.
type TradeCoinAccountNotActive struct {
	Account common.Address
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotActive(address account, uint8 status)
func TradeCoinAccountNotActiveErrorID() common.Hash {
	return common.HexToHash("0xc0e9708f8aaa03e4404a8bcb49e7f099c5fa723db245a564fc4d35b2e789bff8")
}

// UnpackAccountNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotActive(address account, uint8 status)
func (tradeCoin *TradeCoin) UnpackAccountNotActiveError(raw []byte) (*TradeCoinAccountNotActive, error) {
	out := new(TradeCoinAccountNotActive)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountNotDerived represents a AccountNotDerived error raised by the TradeCoin contract.
type TradeCoinAccountNotDerived struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotDerived(address account)
func TradeCoinAccountNotDerivedErrorID() common.Hash {
	return common.HexToHash("0xf41924a24eefa33f221303b6a8b55dd7b97a27549d6fcec918e1e1a220d56b8a")
}

// UnpackAccountNotDerivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotDerived(address account)
func (tradeCoin *TradeCoin) UnpackAccountNotDerivedError(raw []byte) (*TradeCoinAccountNotDerived, error) {
	out := new(TradeCoinAccountNotDerived)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountNotDerived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAccountNotFrozen represents a AccountNotFrozen error raised by the TradeCoin contract.
type TradeCoinAccountNotFrozen struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotFrozen(address account)
func TradeCoinAccountNotFrozenErrorID() common.Hash {
	return common.HexToHash("0xfc782479d6382f41dc7e2bc7779c74d4bd0d078fb8e18530ae52fec158f4eb5d")
}

// UnpackAccountNotFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotFrozen(address account)
func (tradeCoin *TradeCoin) UnpackAccountNotFrozenError(raw []byte) (*TradeCoinAccountNotFrozen, error) {
	out := new(TradeCoinAccountNotFrozen)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AccountNotFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAddressZero represents a AddressZero error raised by the TradeCoin contract.
type TradeCoinAddressZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressZero()
func TradeCoinAddressZeroErrorID() common.Hash {
	return common.HexToHash("0x9fabe1c19979afc45ec7efec1bde2c38021c590a0ce42965cf55b3f518197f02")
}

// UnpackAddressZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressZero()
func (tradeCoin *TradeCoin) UnpackAddressZeroError(raw []byte) (*TradeCoinAddressZero, error) {
	out := new(TradeCoinAddressZero)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AddressZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAuthorizationNotYetValid represents a AuthorizationNotYetValid error raised by the TradeCoin contract.
type TradeCoinAuthorizationNotYetValid struct {
	ValidAfter *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationNotYetValid(uint256 validAfter)
func TradeCoinAuthorizationNotYetValidErrorID() common.Hash {
	return common.HexToHash("0x7a4df07913fa2cec8ed6078f075884f9382e467bee96d3361aa5b2790d69573b")
}

// UnpackAuthorizationNotYetValidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationNotYetValid(uint256 validAfter)
func (tradeCoin *TradeCoin) UnpackAuthorizationNotYetValidError(raw []byte) (*TradeCoinAuthorizationNotYetValid, error) {
	out := new(TradeCoinAuthorizationNotYetValid)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AuthorizationNotYetValid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinAuthorizationUsedOrCanceled represents a AuthorizationUsedOrCanceled error raised by the TradeCoin contract.
type TradeCoinAuthorizationUsedOrCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationUsedOrCanceled(address authorizer, bytes32 nonce)
func TradeCoinAuthorizationUsedOrCanceledErrorID() common.Hash {
	return common.HexToHash("0x8ef82f7f1bfa895e16bf92f70abe253e4ff843f7d7ef855b69b61792cb510759")
}

// UnpackAuthorizationUsedOrCanceledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationUsedOrCanceled(address authorizer, bytes32 nonce)
func (tradeCoin *TradeCoin) UnpackAuthorizationUsedOrCanceledError(raw []byte) (*TradeCoinAuthorizationUsedOrCanceled, error) {
	out := new(TradeCoinAuthorizationUsedOrCanceled)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "AuthorizationUsedOrCanceled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCallerNotPayee represents a CallerNotPayee error raised by the TradeCoin contract.
type TradeCoinCallerNotPayee struct {
	Caller common.Address
	Payee  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallerNotPayee(address caller, address payee)
func TradeCoinCallerNotPayeeErrorID() common.Hash {
	return common.HexToHash("0xa54718e8ee343ccf83c247876bbd4f07d8d33cac5e65a4dd9884af928f98a19b")
}

// UnpackCallerNotPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallerNotPayee(address caller, address payee)
func (tradeCoin *TradeCoin) UnpackCallerNotPayeeError(raw []byte) (*TradeCoinCallerNotPayee, error) {
	out := new(TradeCoinCallerNotPayee)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CallerNotPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCapExceeded represents a CapExceeded error raised by the TradeCoin contract.
type TradeCoinCapExceeded struct {
	Account common.Address
	Balance *big.Int
	Cap     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(address account, uint256 balance, uint256 cap)
func TradeCoinCapExceededErrorID() common.Hash {
	return common.HexToHash("0xc2373395179af6c39f367d2c3bc2a1001ac3bf9a6b3fea1531486f15ca6bc6d0")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(address account, uint256 balance, uint256 cap)
func (tradeCoin *TradeCoin) UnpackCapExceededError(raw []byte) (*TradeCoinCapExceeded, error) {
	out := new(TradeCoinCapExceeded)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCapOutOfRange represents a CapOutOfRange error raised by the TradeCoin contract.
type TradeCoinCapOutOfRange struct {
	Cap *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapOutOfRange(uint256 cap)
func TradeCoinCapOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4876ced60db49fc800719a84c7a69b67aff5f46c42ee9375755ba9af0093a7eb")
}

// UnpackCapOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapOutOfRange(uint256 cap)
func (tradeCoin *TradeCoin) UnpackCapOutOfRangeError(raw []byte) (*TradeCoinCapOutOfRange, error) {
	out := new(TradeCoinCapOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CapOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCeilingOutOfRange represents a CeilingOutOfRange error raised by the TradeCoin contract.
type TradeCoinCeilingOutOfRange struct {
	Ceiling *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CeilingOutOfRange(uint256 ceiling)
func TradeCoinCeilingOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x31ce4d6290ad4d182bf8256ce9a8a68ec96e9f787c5b7ef17cf2209575c97813")
}

// UnpackCeilingOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CeilingOutOfRange(uint256 ceiling)
func (tradeCoin *TradeCoin) UnpackCeilingOutOfRangeError(raw []byte) (*TradeCoinCeilingOutOfRange, error) {
	out := new(TradeCoinCeilingOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CeilingOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCoinReplaced represents a CoinReplaced error raised by the TradeCoin contract.
type TradeCoinCoinReplaced struct {
	Successor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinReplaced(address successor)
func TradeCoinCoinReplacedErrorID() common.Hash {
	return common.HexToHash("0xbc448213eee9004d36745bb0672e0d5ff14a4b160938bf3472e3961321574fac")
}

// UnpackCoinReplacedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinReplaced(address successor)
func (tradeCoin *TradeCoin) UnpackCoinReplacedError(raw []byte) (*TradeCoinCoinReplaced, error) {
	out := new(TradeCoinCoinReplaced)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CoinReplaced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinCurrencyInvalid represents a CurrencyInvalid error raised by the TradeCoin contract.
type TradeCoinCurrencyInvalid struct {
	Currency string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurrencyInvalid(string currency)
func TradeCoinCurrencyInvalidErrorID() common.Hash {
	return common.HexToHash("0x1df968016a4dc1bc42a8f571cec9020fcecc20ea27f6d10bf5fb935d508461d4")
}

// UnpackCurrencyInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurrencyInvalid(string currency)
func (tradeCoin *TradeCoin) UnpackCurrencyInvalidError(raw []byte) (*TradeCoinCurrencyInvalid, error) {
	out := new(TradeCoinCurrencyInvalid)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "CurrencyInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinDailyMintCeilingExceeded represents a DailyMintCeilingExceeded error raised by the TradeCoin contract.
type TradeCoinDailyMintCeilingExceeded struct {
	Minted  *big.Int
	Ceiling *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DailyMintCeilingExceeded(uint256 minted, uint256 ceiling)
func TradeCoinDailyMintCeilingExceededErrorID() common.Hash {
	return common.HexToHash("0x11f9cf9f6b27097b3db581bd669fef281229f1f85ad564a7d944f11bed042e4b")
}

// UnpackDailyMintCeilingExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DailyMintCeilingExceeded(uint256 minted, uint256 ceiling)
func (tradeCoin *TradeCoin) UnpackDailyMintCeilingExceededError(raw []byte) (*TradeCoinDailyMintCeilingExceeded, error) {
	out := new(TradeCoinDailyMintCeilingExceeded)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "DailyMintCeilingExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinDecimalsOutOfRange represents a DecimalsOutOfRange error raised by the TradeCoin contract.
type TradeCoinDecimalsOutOfRange struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecimalsOutOfRange(uint8 decimals)
func TradeCoinDecimalsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf6f3acb926fb8971690c965603be9cd85554b547e5569c5355b669a8a205b875")
}

// UnpackDecimalsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecimalsOutOfRange(uint8 decimals)
func (tradeCoin *TradeCoin) UnpackDecimalsOutOfRangeError(raw []byte) (*TradeCoinDecimalsOutOfRange, error) {
	out := new(TradeCoinDecimalsOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "DecimalsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinDerivedAccountExists represents a DerivedAccountExists error raised by the TradeCoin contract.
type TradeCoinDerivedAccountExists struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerivedAccountExists(address account)
func TradeCoinDerivedAccountExistsErrorID() common.Hash {
	return common.HexToHash("0xe7438d4326b3d2bfd0e06f1c44cd07d2e2a63296a3ddf545fd41aeacc8bcee4d")
}

// UnpackDerivedAccountExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerivedAccountExists(address account)
func (tradeCoin *TradeCoin) UnpackDerivedAccountExistsError(raw []byte) (*TradeCoinDerivedAccountExists, error) {
	out := new(TradeCoinDerivedAccountExists)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "DerivedAccountExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinDerivedAccountNotEmpty represents a DerivedAccountNotEmpty error raised by the TradeCoin contract.
type TradeCoinDerivedAccountNotEmpty struct {
	Account common.Address
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerivedAccountNotEmpty(address account, uint256 balance)
func TradeCoinDerivedAccountNotEmptyErrorID() common.Hash {
	return common.HexToHash("0x8f886892a958a9b0cdcbf80d0feda42bf468f0fa60a117b4ae1fc401e27959e0")
}

// UnpackDerivedAccountNotEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerivedAccountNotEmpty(address account, uint256 balance)
func (tradeCoin *TradeCoin) UnpackDerivedAccountNotEmptyError(raw []byte) (*TradeCoinDerivedAccountNotEmpty, error) {
	out := new(TradeCoinDerivedAccountNotEmpty)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "DerivedAccountNotEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the TradeCoin contract.
type TradeCoinERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TradeCoinERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (tradeCoin *TradeCoin) UnpackERC20InsufficientAllowanceError(raw []byte) (*TradeCoinERC20InsufficientAllowance, error) {
	out := new(TradeCoinERC20InsufficientAllowance)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the TradeCoin contract.
type TradeCoinERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TradeCoinERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (tradeCoin *TradeCoin) UnpackERC20InsufficientBalanceError(raw []byte) (*TradeCoinERC20InsufficientBalance, error) {
	out := new(TradeCoinERC20InsufficientBalance)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InvalidApprover represents a ERC20InvalidApprover error raised by the TradeCoin contract.
type TradeCoinERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TradeCoinERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (tradeCoin *TradeCoin) UnpackERC20InvalidApproverError(raw []byte) (*TradeCoinERC20InvalidApprover, error) {
	out := new(TradeCoinERC20InvalidApprover)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the TradeCoin contract.
type TradeCoinERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TradeCoinERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (tradeCoin *TradeCoin) UnpackERC20InvalidReceiverError(raw []byte) (*TradeCoinERC20InvalidReceiver, error) {
	out := new(TradeCoinERC20InvalidReceiver)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InvalidSender represents a ERC20InvalidSender error raised by the TradeCoin contract.
type TradeCoinERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TradeCoinERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (tradeCoin *TradeCoin) UnpackERC20InvalidSenderError(raw []byte) (*TradeCoinERC20InvalidSender, error) {
	out := new(TradeCoinERC20InvalidSender)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinERC20InvalidSpender represents a ERC20InvalidSpender error raised by the TradeCoin contract.
type TradeCoinERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TradeCoinERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (tradeCoin *TradeCoin) UnpackERC20InvalidSpenderError(raw []byte) (*TradeCoinERC20InvalidSpender, error) {
	out := new(TradeCoinERC20InvalidSpender)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinEnforcedPause represents a EnforcedPause error raised by the TradeCoin contract.
type TradeCoinEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func TradeCoinEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (tradeCoin *TradeCoin) UnpackEnforcedPauseError(raw []byte) (*TradeCoinEnforcedPause, error) {
	out := new(TradeCoinEnforcedPause)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinExpectedPause represents a ExpectedPause error raised by the TradeCoin contract.
type TradeCoinExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func TradeCoinExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (tradeCoin *TradeCoin) UnpackExpectedPauseError(raw []byte) (*TradeCoinExpectedPause, error) {
	out := new(TradeCoinExpectedPause)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinFlagsOutOfRange represents a FlagsOutOfRange error raised by the TradeCoin contract.
type TradeCoinFlagsOutOfRange struct {
	Flags uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlagsOutOfRange(uint8 flags)
func TradeCoinFlagsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x67edf6fbc1f391b68075dd7d4d18bf801aaed819c329e476292e4a02285a0dab")
}

// UnpackFlagsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlagsOutOfRange(uint8 flags)
func (tradeCoin *TradeCoin) UnpackFlagsOutOfRangeError(raw []byte) (*TradeCoinFlagsOutOfRange, error) {
	out := new(TradeCoinFlagsOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "FlagsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinInboundClosed represents a InboundClosed error raised by the TradeCoin contract.
type TradeCoinInboundClosed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InboundClosed(address account)
func TradeCoinInboundClosedErrorID() common.Hash {
	return common.HexToHash("0x36fd7b9129e3bcdc7cf9d4a8f7d277710377ac21e6fc988f8d08449eaf53fe8e")
}

// UnpackInboundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InboundClosed(address account)
func (tradeCoin *TradeCoin) UnpackInboundClosedError(raw []byte) (*TradeCoinInboundClosed, error) {
	out := new(TradeCoinInboundClosed)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "InboundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinInvalidShortString represents a InvalidShortString error raised by the TradeCoin contract.
type TradeCoinInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TradeCoinInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (tradeCoin *TradeCoin) UnpackInvalidShortStringError(raw []byte) (*TradeCoinInvalidShortString, error) {
	out := new(TradeCoinInvalidShortString)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinLengthMismatch represents a LengthMismatch error raised by the TradeCoin contract.
type TradeCoinLengthMismatch struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 first, uint256 second)
func TradeCoinLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 first, uint256 second)
func (tradeCoin *TradeCoin) UnpackLengthMismatchError(raw []byte) (*TradeCoinLengthMismatch, error) {
	out := new(TradeCoinLengthMismatch)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinMintAllowanceExceeded represents a MintAllowanceExceeded error raised by the TradeCoin contract.
type TradeCoinMintAllowanceExceeded struct {
	Minter    common.Address
	Allowance *big.Int
	Value     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintAllowanceExceeded(address minter, uint256 allowance, uint256 value)
func TradeCoinMintAllowanceExceededErrorID() common.Hash {
	return common.HexToHash("0x9ffe9a6543d2fd69f50dde841496e4debea176a08aca95c074f1b8040fc49e95")
}

// UnpackMintAllowanceExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintAllowanceExceeded(address minter, uint256 allowance, uint256 value)
func (tradeCoin *TradeCoin) UnpackMintAllowanceExceededError(raw []byte) (*TradeCoinMintAllowanceExceeded, error) {
	out := new(TradeCoinMintAllowanceExceeded)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "MintAllowanceExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinNotMinter represents a NotMinter error raised by the TradeCoin contract.
type TradeCoinNotMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMinter(address caller)
func TradeCoinNotMinterErrorID() common.Hash {
	return common.HexToHash("0x361c31f27e729a8322ec0a67a437cd1a685fbc0124c358ce2bac49ea8a779111")
}

// UnpackNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMinter(address caller)
func (tradeCoin *TradeCoin) UnpackNotMinterError(raw []byte) (*TradeCoinNotMinter, error) {
	out := new(TradeCoinNotMinter)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "NotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinNotOpener represents a NotOpener error raised by the TradeCoin contract.
type TradeCoinNotOpener struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpener(address module)
func TradeCoinNotOpenerErrorID() common.Hash {
	return common.HexToHash("0xca4c6890dfdc62687edd2b594254ecf61c46d486d12ae08a21d3d96cf7267b29")
}

// UnpackNotOpenerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpener(address module)
func (tradeCoin *TradeCoin) UnpackNotOpenerError(raw []byte) (*TradeCoinNotOpener, error) {
	out := new(TradeCoinNotOpener)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "NotOpener", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinNotRegistry represents a NotRegistry error raised by the TradeCoin contract.
type TradeCoinNotRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistry(address caller)
func TradeCoinNotRegistryErrorID() common.Hash {
	return common.HexToHash("0x631a294a41a730c8b83fc0d8fe9f45ed8336003d618d1d97b39459e4ec1deb78")
}

// UnpackNotRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistry(address caller)
func (tradeCoin *TradeCoin) UnpackNotRegistryError(raw []byte) (*TradeCoinNotRegistry, error) {
	out := new(TradeCoinNotRegistry)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "NotRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinNotSuccessor represents a NotSuccessor error raised by the TradeCoin contract.
type TradeCoinNotSuccessor struct {
	Coin      common.Address
	Successor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuccessor(address coin, address successor)
func TradeCoinNotSuccessorErrorID() common.Hash {
	return common.HexToHash("0xe840553d0f0542900bce91e2b3482c54a285f4d21843b788e9e956d5ec2c0540")
}

// UnpackNotSuccessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuccessor(address coin, address successor)
func (tradeCoin *TradeCoin) UnpackNotSuccessorError(raw []byte) (*TradeCoinNotSuccessor, error) {
	out := new(TradeCoinNotSuccessor)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "NotSuccessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinPermitNoncesExhausted represents a PermitNoncesExhausted error raised by the TradeCoin contract.
type TradeCoinPermitNoncesExhausted struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitNoncesExhausted(address owner)
func TradeCoinPermitNoncesExhaustedErrorID() common.Hash {
	return common.HexToHash("0x3e73423ebe8ba275e5dacbeab25c8353a92e7fa6152a1cc160911e8b24636bda")
}

// UnpackPermitNoncesExhaustedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitNoncesExhausted(address owner)
func (tradeCoin *TradeCoin) UnpackPermitNoncesExhaustedError(raw []byte) (*TradeCoinPermitNoncesExhausted, error) {
	out := new(TradeCoinPermitNoncesExhausted)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "PermitNoncesExhausted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinPredecessorDiffers represents a PredecessorDiffers error raised by the TradeCoin contract.
type TradeCoinPredecessorDiffers struct {
	Predecessor common.Address
	What        [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PredecessorDiffers(address predecessor, bytes32 what)
func TradeCoinPredecessorDiffersErrorID() common.Hash {
	return common.HexToHash("0x47af8982f09526b74460c1a0d26dd5d10850f4334f420ed0d131e32434c58e40")
}

// UnpackPredecessorDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PredecessorDiffers(address predecessor, bytes32 what)
func (tradeCoin *TradeCoin) UnpackPredecessorDiffersError(raw []byte) (*TradeCoinPredecessorDiffers, error) {
	out := new(TradeCoinPredecessorDiffers)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "PredecessorDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinPredecessorNone represents a PredecessorNone error raised by the TradeCoin contract.
type TradeCoinPredecessorNone struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PredecessorNone()
func TradeCoinPredecessorNoneErrorID() common.Hash {
	return common.HexToHash("0x55c57e1757b6cf177b5771c66be51110011f1a2b9e8015524af693d2f36f1a63")
}

// UnpackPredecessorNoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PredecessorNone()
func (tradeCoin *TradeCoin) UnpackPredecessorNoneError(raw []byte) (*TradeCoinPredecessorNone, error) {
	out := new(TradeCoinPredecessorNone)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "PredecessorNone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinSignatureExpired represents a SignatureExpired error raised by the TradeCoin contract.
type TradeCoinSignatureExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureExpired(uint256 deadline)
func TradeCoinSignatureExpiredErrorID() common.Hash {
	return common.HexToHash("0xcd21db4f5222c209a625f44a7faa4c7077b21128ed96c96bd5c3a0f7bcc95d38")
}

// UnpackSignatureExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureExpired(uint256 deadline)
func (tradeCoin *TradeCoin) UnpackSignatureExpiredError(raw []byte) (*TradeCoinSignatureExpired, error) {
	out := new(TradeCoinSignatureExpired)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "SignatureExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinSignatureInvalid represents a SignatureInvalid error raised by the TradeCoin contract.
type TradeCoinSignatureInvalid struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(address signer)
func TradeCoinSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xae9ff1c03b9f3f4b04943b0842f9637a93d3c2f68284967eb1f705baf29823cc")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(address signer)
func (tradeCoin *TradeCoin) UnpackSignatureInvalidError(raw []byte) (*TradeCoinSignatureInvalid, error) {
	out := new(TradeCoinSignatureInvalid)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinStatusOutOfRange represents a StatusOutOfRange error raised by the TradeCoin contract.
type TradeCoinStatusOutOfRange struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusOutOfRange(uint8 status)
func TradeCoinStatusOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x3d89bdf1fedb49257bf3c63dbcc84c8c22f8b128a6439da0b7147dc7f090a198")
}

// UnpackStatusOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusOutOfRange(uint8 status)
func (tradeCoin *TradeCoin) UnpackStatusOutOfRangeError(raw []byte) (*TradeCoinStatusOutOfRange, error) {
	out := new(TradeCoinStatusOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "StatusOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinStringTooLong represents a StringTooLong error raised by the TradeCoin contract.
type TradeCoinStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TradeCoinStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (tradeCoin *TradeCoin) UnpackStringTooLongError(raw []byte) (*TradeCoinStringTooLong, error) {
	out := new(TradeCoinStringTooLong)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinSupplyCeilingExceeded represents a SupplyCeilingExceeded error raised by the TradeCoin contract.
type TradeCoinSupplyCeilingExceeded struct {
	Supply  *big.Int
	Ceiling *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyCeilingExceeded(uint256 supply, uint256 ceiling)
func TradeCoinSupplyCeilingExceededErrorID() common.Hash {
	return common.HexToHash("0xf08bd4d12d8901928b19409c43b0aa8160db75b9995bd22cc7c59dfc781a3ab2")
}

// UnpackSupplyCeilingExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyCeilingExceeded(uint256 supply, uint256 ceiling)
func (tradeCoin *TradeCoin) UnpackSupplyCeilingExceededError(raw []byte) (*TradeCoinSupplyCeilingExceeded, error) {
	out := new(TradeCoinSupplyCeilingExceeded)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "SupplyCeilingExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TradeCoinTierOutOfRange represents a TierOutOfRange error raised by the TradeCoin contract.
type TradeCoinTierOutOfRange struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierOutOfRange(uint8 tier)
func TradeCoinTierOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2484dd2c4d632cd2b852c820afd6fc11fd0c9b8a2514e84896301d0ddc10d2d4")
}

// UnpackTierOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierOutOfRange(uint8 tier)
func (tradeCoin *TradeCoin) UnpackTierOutOfRangeError(raw []byte) (*TradeCoinTierOutOfRange, error) {
	out := new(TradeCoinTierOutOfRange)
	if err := tradeCoin.abi.UnpackIntoInterface(out, "TierOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryMetaData contains all meta data concerning the WalletRegistry contract.
var WalletRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"recoveryThreshold_\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"ClaimsFollow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"name\":\"CoinIndexUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"CoinKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"coinMask\",\"type\":\"uint16\"}],\"name\":\"CoinMaskOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"CoinNotReplaced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"CoinOfOtherRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"CoinUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoinsFull\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitmentZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"}],\"name\":\"CountryOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"EndorsementExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"EndorsementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"EndorsersNotAscending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWalletOrEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"executableAt\",\"type\":\"uint40\"}],\"name\":\"RecoveryNotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"RecoveryPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"RecoveryUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"SequenceOutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"SignatureListMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"SuccessorTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ThresholdZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"TierOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"valid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"TooFewEndorsements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"trustee\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"TrusteeNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WalletNotRevoked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"WalletRevokedForever\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"WalletUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WalletZero\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"trustee\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"ClaimsAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"CoinAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"CoinReplaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"EndorserChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"}],\"name\":\"RecoveryCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"RecoveryCompleted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"executableAt\",\"type\":\"uint40\"}],\"name\":\"RecoveryStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"coinMask\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"}],\"name\":\"WalletRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"WalletRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"}],\"name\":\"WalletSuspended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ENDORSEMENT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECOVERY_DELAY\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECOVERY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"addCoin\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"trustee\",\"type\":\"address\"}],\"name\":\"assignClaims\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"cancelRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"name\":\"coinAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coinCount\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"completeRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"coinMask\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"}],\"internalType\":\"structIWalletRegistry.Endorsement\",\"name\":\"endorsement\",\"type\":\"tuple\"}],\"name\":\"hashEndorsement\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"hashRecovery\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"indexOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isEndorser\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"recoveryOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"executableAt\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recoveryThreshold\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"coinMask\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"}],\"internalType\":\"structIWalletRegistry.Endorsement\",\"name\":\"endorsement\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"}],\"name\":\"replaceCoin\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"requireEndorsements\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"valid\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setEndorser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"startRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"successorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"sync\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"walletOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"country\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"coinMask\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"sequence\",\"type\":\"uint32\"},{\"internalType\":\"bytes16\",\"name\":\"commitmentPrefix\",\"type\":\"bytes16\"},{\"internalType\":\"bool\",\"name\":\"recovering\",\"type\":\"bool\"}],\"internalType\":\"structIWalletRegistry.Wallet\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "WalletRegistry",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161391d38038061391d83398101604081905261002f91610204565b6040518060400160405280601581526020017f5370656369652057616c6c657452656769737472790000000000000000000000815250604051806040016040528060018152602001603160f81b8152508361008f8161016b60201b60201c565b50610099826101be565b610120526100a6816101be565b61014052815160208084019190912060e052815190820120610100524660a05261013260e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260ff81165f0361015e57604051639dd75d7960e01b815260040160405180910390fd5b60ff1661016052506102a7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101f1578260405163305a27a960e01b81526004016101e8919061024c565b60405180910390fd5b80516101fc82610281565b179392505050565b5f5f60408385031215610215575f5ffd5b82516001600160a01b038116811461022b575f5ffd5b602084015190925060ff81168114610241575f5ffd5b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102a1575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516136146103095f395f81816102b4015261113401525f61279301525f61276801525f612cdc01525f612cb401525f612c0f01525f612c3901525f612c6301526136145ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806374a8f103116100fe578063a58411941161009e578063dd2bf31b1161006e578063dd2bf31b1461058a578063e3091b40146105b1578063f480dd7e146105c4578063fd6aad25146105d7575f5ffd5b8063a584119414610534578063bf7e214f14610547578063c90db44714610564578063ce91f80514610577575f5ffd5b806382db3b63116100d957806382db3b63146104ba57806384b0196e146104cd5780638890242d146104e85780638fb36037146104fb575f5ffd5b806374a8f103146104075780637a9e5e4b1461041a578063803666511461042d575f5ffd5b80632c2a72d5116101745780635adbc9c7116101445780635adbc9c7146103795780635d3027bc146103d6578063678fd289146103e9578063679b70bc146103f4575f5ffd5b80632c2a72d5146102eb57806347b45652146102fe5780634ea337e41461031e5780634fc0674414610366575f5ffd5b806316da8632116101af57806316da86321461026a5780631982640c1461028f5780631c8123d6146102af578063286781c7146102d6575f5ffd5b8063013d7444146101d557806301f21a0c14610222578063117f5c6b14610257575b5f5ffd5b61020d6101e3366004612f04565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205460ff1690565b60405190151581526020015b60405180910390f35b6102497fc7ae782560290eb921d6f2c4cda347aa5da07df1fd1d0b5dc942ff39f87bca6b81565b604051908152602001610219565b610249610265366004612f64565b6105ea565b61027d610278366004612f04565b610600565b60405160ff9091168152602001610219565b6102a261029d366004612f04565b6106f8565b6040516102199190612fb3565b61027d7f000000000000000000000000000000000000000000000000000000000000000081565b6102e96102e4366004612f04565b610850565b005b6102e96102f9366004613072565b610962565b61030862093a8081565b60405164ffffffffff9091168152602001610219565b61033161032c3660046130ad565b610a41565b6040805160ff958616815294909316602085015261ffff9091169183019190915264ffffffffff166060820152608001610219565b6102496103743660046130ef565b610ade565b6103b1610387366004612f04565b73ffffffffffffffffffffffffffffffffffffffff9081165f908152601860205260409020541690565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610219565b6102e96103e43660046130ad565b610b41565b60135460ff1661027d565b6102e9610402366004613109565b610d61565b6102e9610415366004612f04565b610ef4565b6102e9610428366004612f04565b610fc0565b61048861043b366004612f04565b73ffffffffffffffffffffffffffffffffffffffff9081165f90815260176020526040902054908116917401000000000000000000000000000000000000000090910464ffffffffff1690565b6040805173ffffffffffffffffffffffffffffffffffffffff909316835264ffffffffff909116602083015201610219565b6102e96104c836600461315a565b61109b565b6104d5611254565b6040516102199796959493929190613207565b6102496104f63660046130ad565b6112b2565b6105036112cf565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610219565b6102e9610542366004612f04565b61131d565b5f5473ffffffffffffffffffffffffffffffffffffffff166103b1565b6102e9610572366004612f04565b611338565b61027d610585366004612f04565b6114d1565b6102497fff342bc1f2d26e32769ea4393c26462d03d17c90defc613e472898cc1512ce4c81565b6103b16105bf3660046132c6565b611629565b6102e96105d2366004612f04565b61168f565b61027d6105e5366004612f04565b6118db565b5f6105f785858585611966565b95945050505050565b5f61060d335b5f36611ae6565b5060135460ff167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0810161066d576040517f504c9f8500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106778183611c7d565b610682816001613313565b601380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff92831617905560405173ffffffffffffffffffffffffffffffffffffffff8416918316907faf9eb7ff0ad821ae5b984394cbc1375737d98ad8c62d497a2550358505f63f49905f90a3919050565b6040805161010080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e0840182905273ffffffffffffffffffffffffffffffffffffffff8616825260169052839020548351918201909352909190808260ff1681526020016107798360081c90565b60ff16815260200161078b8360101c90565b61ffff16815260200161079e8360201c90565b64ffffffffff1681526020016107b48360481c90565b61ffff1681526020016107c78360581c90565b63ffffffff168152602001600883901b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000167fffffffffffffffffffffffffffffffff000000000000000000000000000000001681526020017f010000000000000000000000000000000000000000000000000000000000000083161515151590529392505050565b335f9081526001602052604090205460ff1661089f576040517ff355bd8b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f6108a982611e93565b90505f6108b68260581c90565b6108c190600161332c565b60405163ffffffff82168152909150339073ffffffffffffffffffffffffffffffffffffffff8516907f87057975eb70ffe651738d0a0a8224121f3b84397b5e75426e558828d1b1024f9060200160405180910390a361095d837fffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff0084166effffffff0000000000000000000000605885901b1617600217611ef4565b505050565b61096b33610606565b73ffffffffffffffffffffffffffffffffffffffff82166109b8576040517f560a611000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526001602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527fef0809edfbfa5a4a92fa1cf69b8840e61398b784d62cc2bb2244a733afc54698910160405180910390a25050565b5f5f5f5f5f610a4f876118db565b73ffffffffffffffffffffffffffffffffffffffff87165f9081526016602052604090205490915060ff8216610a858260481c90565b61ffff16901c60011661ffff165f03610aab575f5f5f5f95509550955095505050610ad5565b80610ab68260081c90565b610ac08360101c90565b610aca8460201c90565b955095509550955050505b92959194509250565b6040515f90829060e090610b3990610b1e907fc7ae782560290eb921d6f2c4cda347aa5da07df1fd1d0b5dc942ff39f87bca6b9085908590602001613348565b60405160208183030381529060405280519060200120611f2a565b949350505050565b610b4a33610606565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260166020526040902054600360ff821614610bcd576040517f6ed8085100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260ff82166024820152604401610896565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152601860205260409020541615610c5e5773ffffffffffffffffffffffffffffffffffffffff8381165f81815260186020526040908190205490517fead4b3c800000000000000000000000000000000000000000000000000000000815260048101929092529091166024820152604401610896565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260166020526040902054600160ff821614610ce2576040517f256e0a7800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260ff82166024820152604401610896565b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526018602052604080822080547fffffffffffffffffffffffff000000000000000000000000000000000000000016948716948517905551339392917fa9ac99244547326858084339975a6bae7429ece0ef2c51ea2212086e0b49368f91a4505050565b5f610d6f6020850185612f04565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260166020526040812054919250610da086611f71565b9050610dad838383612025565b73ffffffffffffffffffffffffffffffffffffffff83165f908152601660205260409020819055610ddf8686866122df565b73ffffffffffffffffffffffffffffffffffffffff16610e02876020013561236e565b8473ffffffffffffffffffffffffffffffffffffffff167f8627829a9433e5d7219f7c371f8b9d4b189fad88a80bd13f94a433197cf16c0c610e448560101c90565b610e4e8660081c90565b610e588760201c90565b610e628860481c90565b610e6c8960581c90565b6040805161ffff968716815260ff95909516602086015264ffffffffff93909316848401529316606083015263ffffffff909216608082015290519081900360a00190a4610ec88382610ebf8460481c90565b61ffff166123aa565b610eec835f610ed78460481c90565b19610ee28660481c90565b1661ffff166123aa565b505050505050565b335f9081526001602052604090205460ff16610f3e576040517ff355bd8b000000000000000000000000000000000000000000000000000000008152336004820152602401610896565b5f610f4882611e93565b604051909150339073ffffffffffffffffffffffffffffffffffffffff8416907f9acdbd9054166a56a857b5a2526ae7449bc952f1303dee2ac6dee9b41cd16a4a905f90a3610fbc827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008316600317611ef4565b5050565b5f54339073ffffffffffffffffffffffffffffffffffffffff16811461102a576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610896565b8173ffffffffffffffffffffffffffffffffffffffff163b5f03611092576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610896565b610fbc8261250d565b5f6110a585611e93565b90507f0100000000000000000000000000000000000000000000000000000000000000811615611119576040517f51bdf07200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610896565b61112284612585565b61115b611130868684612649565b84847f000000000000000000000000000000000000000000000000000000000000000060ff16611966565b505f61116a62093a8042613361565b905061117782600161270c565b73ffffffffffffffffffffffffffffffffffffffff8781165f81815260166020908152604080832095909555845180860186528a851680825264ffffffffff888116838501818152878752601786529589902093518454965190921674010000000000000000000000000000000000000000027fffffffffffffff00000000000000000000000000000000000000000000000000909616919097161793909317905593519283529290917fd0202d5e1db303e00a8383d0c80d7105f921793f18f409bb232431d462bd0032910160405180910390a3505050505050565b5f6060805f5f5f6060611265612761565b61126d61278c565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6112c683836112c1866127b7565b612649565b90505b92915050565b5f805474010000000000000000000000000000000000000000900460ff166112f657505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b5f611327826127b7565b9050610fbc8282610ebf8460481c90565b3373ffffffffffffffffffffffffffffffffffffffff82161480159061136d5750335f9081526001602052604090205460ff16155b156113a6576040517f56ef8266000000000000000000000000000000000000000000000000000000008152336004820152602401610896565b5f6113b08261282e565b5173ffffffffffffffffffffffffffffffffffffffff83165f908152601660205260408120549192506113e38260581c90565b6113ee90600161332c565b90506114355f7fffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffff84166effffffff0000000000000000000000605885901b16175b9061270c565b73ffffffffffffffffffffffffffffffffffffffff8581165f81815260166020908152604080832095909555601781529084902080547fffffffffffffff00000000000000000000000000000000000000000000000000169055925163ffffffff851681523393928716927f9283e18b4ba0ea8ec7c17b6f88df4f26fd0136416e5a3bc30c9b7a2403c2c81e910160405180910390a450505050565b5f6114db33610606565b6114e4826118db565b90505f8273ffffffffffffffffffffffffffffffffffffffff16636ff968c36040518163ffffffff1660e01b8152600401602060405180830381865afa158015611530573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611554919061337e565b905073ffffffffffffffffffffffffffffffffffffffff81166115bb576040517fb0a8b43800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610896565b6115c58282611c7d565b8073ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff168360ff167f9007bafe45c0ce3ce48d675d4967e5329f9891a47444f6ed3e88ce772383c0d960405160405180910390a450919050565b5f6116368260ff166128ed565b905073ffffffffffffffffffffffffffffffffffffffff811661168a576040517f98afa31c00000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610896565b919050565b5f6116998261282e565b805160208201519192509064ffffffffff164210156116f35760208201516040517f241f2e0100000000000000000000000000000000000000000000000000000000815264ffffffffff9091166004820152602401610896565b5f6117015f61142f86611e93565b905061170c82612585565b73ffffffffffffffffffffffffffffffffffffffff8481165f81815260176020908152604080832080547fffffffffffffff00000000000000000000000000000000000000000000000000169055601890915280822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000169487169485179055517fe840a2d435c5c5cf166ee62c6039e6495bd30af726d9749e38967531e83fc1a69190a36117ed827fffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffff83166b01000000000000000000000017611ef4565b5f5b60135460ff168110156118a5575f611806826128ed565b9050611812818761292d565b1561189c576040517fc71cbcf300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8781166004830152858116602483015282169063c71cbcf3906044015f604051808303815f87803b158015611885575f5ffd5b505af1158015611897573d5f5f3e3d5ffd5b505050505b506001016117ef565b506118d5847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008316600317611ef4565b50505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526012602052604081205460ff16808203611954576040517fe5d1df3400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610896565b61195f600182613399565b9392505050565b5f6119718484612a62565b90505f805b82811015611a98575f61198b8787848b612ab3565b90506119bb8173ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205460ff1690565b611a09576040517f23a7bdb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610896565b8273ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1611611a8e576040517ff5bbd5d200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808516600483015282166024820152604401610896565b9150600101611976565b5082821015611add576040517f6fdfc17e0000000000000000000000000000000000000000000000000000000081526004810183905260248101849052604401610896565b50949350505050565b5f5f611b26611b095f5473ffffffffffffffffffffffffffffffffffffffff1690565b8630611b1860045f898b6133b2565b611b21916133d9565b612af3565b9150915081611c765763ffffffff811615611c2c575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee90611bd29088908890889060040161343e565b5f604051808303815f87803b158015611be9575f5ffd5b505af1158015611bfb573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905550611c769050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610896565b5050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526012602052604090205460ff1615611cf4576040517f2910a64100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610896565b5f8173ffffffffffffffffffffffffffffffffffffffff16637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d3e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d62919061337e565b905073ffffffffffffffffffffffffffffffffffffffff81163014611dd3576040517f1ef029de00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808416600483015282166024820152604401610896565b8160028460ff1660108110611dea57611dea6134a7565b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055611e39836001613313565b73ffffffffffffffffffffffffffffffffffffffff929092165f90815260126020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff909316929092179091555050565b5f611e9d826127b7565b905060038160ff160361168a576040517f6f9c21a400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610896565b73ffffffffffffffffffffffffffffffffffffffff82165f908152601660205260409020819055610fbc8282610ebf8160481c90565b5f6112c9611f36612bf6565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f7effffffffffffffffffffffffffffffff000000000000000000000000000000602083013560081c166058611fad60e0850160c086016134d4565b63ffffffff16901b6048611fc760c0860160a087016134f7565b61ffff16901b6020611fdf60a0870160808801613518565b64ffffffffff16901b6010611ffa60608801604089016134f7565b61ffff16901b60086120126080890160608a016132c6565b60ff16901b171717171760011792915050565b73ffffffffffffffffffffffffffffffffffffffff8316612072576040517f560a611000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600361207e8260081c90565b60ff1611156120c9576120918160081c90565b6040517f2484dd2c00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610896565b6120d38160101c90565b61ffff1615806120f157506103e76120eb8260101c90565b61ffff16115b15612139576121008160101c90565b6040517f8bde016600000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610896565b6121438160201c90565b64ffffffffff164211156121975761215b8160201c90565b6040517f6dee5ba000000000000000000000000000000000000000000000000000000000815264ffffffffff9091166004820152602401610896565b60038260ff16036121ec576040517f6f9c21a400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610896565b7f010000000000000000000000000000000000000000000000000000000000000082161561225e576040517f51bdf07200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610896565b5f6122698360581c90565b61227490600161332c565b90508063ffffffff166122878360581c90565b63ffffffff16146118d55761229c8260581c90565b6040517f815b67f200000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201529082166024820152604401610896565b5f6122f36122ec85610ade565b8484612d2c565b505073ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205490915060ff1661195f576040517f23a7bdb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610896565b5f816123a6576040517f4dfab33600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5090565b5f5b81811c156118d557600182821c16156124fd575f6123c9826128ed565b905073ffffffffffffffffffffffffffffffffffffffff811661241e576040517f2d03031b00000000000000000000000000000000000000000000000000000000815261ffff84166004820152602401610896565b73ffffffffffffffffffffffffffffffffffffffff811663936e21dd86866124468860081c90565b6124508960101c90565b61245a8a60201c90565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b16815273ffffffffffffffffffffffffffffffffffffffff909516600486015260ff938416602486015292909116604484015261ffff16606483015264ffffffffff16608482015260a4015f604051808303815f87803b1580156124e5575f5ffd5b505af11580156124f7573d5f5f3e3d5ffd5b50505050505b6125068161353c565b90506123ac565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b73ffffffffffffffffffffffffffffffffffffffff81166125d2576040517f560a611000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81165f9081526016602052604090205415612646576040517fe0daf87500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610896565b50565b5f610b397fff342bc1f2d26e32769ea4393c26462d03d17c90defc613e472898cc1512ce4c8585600886901b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166126a18760581c90565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff948516908601529290911660608401527fffffffffffffffffffffffffffffffff0000000000000000000000000000000016608083015263ffffffff1660a082015260c001610b1e565b5f8161273a577ffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83166112c6565b50507f01000000000000000000000000000000000000000000000000000000000000001790565b60606113187f0000000000000000000000000000000000000000000000000000000000000000612d73565b60606113187f0000000000000000000000000000000000000000000000000000000000000000612d73565b73ffffffffffffffffffffffffffffffffffffffff81165f908152601660205260408120549081900361168a576040517fc6dd998200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610896565b604080518082019091525f80825260208201525073ffffffffffffffffffffffffffffffffffffffff8181165f908152601760209081526040918290208251808401909352549283168083527401000000000000000000000000000000000000000090930464ffffffffff16908201529061168a576040517f48f07a7300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610896565b5f601082106128fc575f6112c9565b6002826010811061290f5761290f6134a7565b015473ffffffffffffffffffffffffffffffffffffffff1692915050565b5f5b73ffffffffffffffffffffffffffffffffffffffff831615612a5a576040517f4ddaa2f200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8381166004830152841690634ddaa2f290602401602060405180830381865afa1580156129b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129d99190613573565b156129e6575060016112c9565b8273ffffffffffffffffffffffffffffffffffffffff1663b719d0326040518163ffffffff1660e01b8152600401602060405180830381865afa158015612a2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a53919061337e565b925061292f565b505f92915050565b5f612a6e6041836135b7565b15612aa8576040517fcaba708c00000000000000000000000000000000000000000000000000000000815260048101839052602401610896565b6112c66041836135ca565b5f80612ac06041856135dd565b9050612ae683878388612ad46041836135f4565b92612ae1939291906133b2565b612d2c565b5090979650505050505050565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15612bec575f516020805191945081901c150291505b5094509492505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612c5b57507f000000000000000000000000000000000000000000000000000000000000000046145b15612c8557507f000000000000000000000000000000000000000000000000000000000000000090565b611318604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806041849003612d60578435602086013560408701355f1a612d5289828585612db0565b955095509550505050612d6a565b505f915060029050825b93509350939050565b60605f612d7f83612ea3565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612de957505f91506003905082612e99565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612e3a573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116612e9057505f925060019150829050612e99565b92505f91508190505b9450945094915050565b5f60ff8216601f8111156112c9576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81168114612646575f5ffd5b5f60208284031215612f14575f5ffd5b813561195f81612ee3565b5f5f83601f840112612f2f575f5ffd5b50813567ffffffffffffffff811115612f46575f5ffd5b602083019150836020828501011115612f5d575f5ffd5b9250929050565b5f5f5f5f60608587031215612f77575f5ffd5b84359350602085013567ffffffffffffffff811115612f94575f5ffd5b612fa087828801612f1f565b9598909750949560400135949350505050565b5f6101008201905060ff835116825260ff602084015116602083015261ffff60408401511660408301526060830151612ff5606084018264ffffffffff169052565b50608083015161300b608084018261ffff169052565b5060a083015161302360a084018263ffffffff169052565b5060c083015161305760c08401827fffffffffffffffffffffffffffffffff00000000000000000000000000000000169052565b5060e083015161306b60e084018215159052565b5092915050565b5f5f60408385031215613083575f5ffd5b823561308e81612ee3565b9150602083013580151581146130a2575f5ffd5b809150509250929050565b5f5f604083850312156130be575f5ffd5b82356130c981612ee3565b915060208301356130a281612ee3565b5f60e082840312156130e9575f5ffd5b50919050565b5f60e082840312156130ff575f5ffd5b6112c683836130d9565b5f5f5f610100848603121561311c575f5ffd5b61312685856130d9565b925060e084013567ffffffffffffffff811115613141575f5ffd5b61314d86828701612f1f565b9497909650939450505050565b5f5f5f5f6060858703121561316d575f5ffd5b843561317881612ee3565b9350602085013561318881612ee3565b9250604085013567ffffffffffffffff8111156131a3575f5ffd5b6131af87828801612f1f565b95989497509550505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61324160e08301896131bb565b828103604084015261325381896131bb565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156132b5578351835260209384019390920191600101613297565b50909b9a5050505050505050505050565b5f602082840312156132d6575f5ffd5b813560ff8116811461195f575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff81811683821601908111156112c9576112c96132e6565b63ffffffff81811683821601908111156112c9576112c96132e6565b838152818360208301375f910160200190815292915050565b64ffffffffff81811683821601908111156112c9576112c96132e6565b5f6020828403121561338e575f5ffd5b815161195f81612ee3565b60ff82811682821603908111156112c9576112c96132e6565b5f5f858511156133c0575f5ffd5b838611156133cc575f5ffd5b5050820193919092039150565b80357fffffffff00000000000000000000000000000000000000000000000000000000811690600484101561306b577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156134e4575f5ffd5b813563ffffffff8116811461195f575f5ffd5b5f60208284031215613507575f5ffd5b813561ffff8116811461195f575f5ffd5b5f60208284031215613528575f5ffd5b813564ffffffffff8116811461195f575f5ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361356c5761356c6132e6565b5060010190565b5f60208284031215613583575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826135c5576135c561358a565b500690565b5f826135d8576135d861358a565b500490565b80820281158282048414176112c9576112c96132e6565b808201808211156112c9576112c96132e656fea164736f6c6343000825000a",
}

// WalletRegistry is an auto generated Go binding around an Ethereum contract.
type WalletRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WalletRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewWalletRegistry creates a new instance of WalletRegistry.
func NewWalletRegistry() *WalletRegistry {
	parsed, err := WalletRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WalletRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WalletRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, uint8 recoveryThreshold_) returns()
func (walletRegistry *WalletRegistry) PackConstructor(manager common.Address, recoveryThreshold_ uint8) []byte {
	enc, err := walletRegistry.abi.Pack("", manager, recoveryThreshold_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackENDORSEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01f21a0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENDORSEMENT_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) PackENDORSEMENTTYPEHASH() []byte {
	enc, err := walletRegistry.abi.Pack("ENDORSEMENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackENDORSEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01f21a0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ENDORSEMENT_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) TryPackENDORSEMENTTYPEHASH() ([]byte, error) {
	return walletRegistry.abi.Pack("ENDORSEMENT_TYPEHASH")
}

// UnpackENDORSEMENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01f21a0c.
//
// Solidity: function ENDORSEMENT_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) UnpackENDORSEMENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := walletRegistry.abi.Unpack("ENDORSEMENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRECOVERYDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b45652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECOVERY_DELAY() view returns(uint40)
func (walletRegistry *WalletRegistry) PackRECOVERYDELAY() []byte {
	enc, err := walletRegistry.abi.Pack("RECOVERY_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECOVERYDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b45652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECOVERY_DELAY() view returns(uint40)
func (walletRegistry *WalletRegistry) TryPackRECOVERYDELAY() ([]byte, error) {
	return walletRegistry.abi.Pack("RECOVERY_DELAY")
}

// UnpackRECOVERYDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47b45652.
//
// Solidity: function RECOVERY_DELAY() view returns(uint40)
func (walletRegistry *WalletRegistry) UnpackRECOVERYDELAY(data []byte) (*big.Int, error) {
	out, err := walletRegistry.abi.Unpack("RECOVERY_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRECOVERYTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2bf31b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECOVERY_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) PackRECOVERYTYPEHASH() []byte {
	enc, err := walletRegistry.abi.Pack("RECOVERY_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECOVERYTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2bf31b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECOVERY_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) TryPackRECOVERYTYPEHASH() ([]byte, error) {
	return walletRegistry.abi.Pack("RECOVERY_TYPEHASH")
}

// UnpackRECOVERYTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd2bf31b.
//
// Solidity: function RECOVERY_TYPEHASH() view returns(bytes32)
func (walletRegistry *WalletRegistry) UnpackRECOVERYTYPEHASH(data []byte) ([32]byte, error) {
	out, err := walletRegistry.abi.Unpack("RECOVERY_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16da8632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) PackAddCoin(coin common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("addCoin", coin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16da8632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) TryPackAddCoin(coin common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("addCoin", coin)
}

// UnpackAddCoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16da8632.
//
// Solidity: function addCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) UnpackAddCoin(data []byte) (uint8, error) {
	out, err := walletRegistry.abi.Unpack("addCoin", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackAssignClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d3027bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignClaims(address wallet, address trustee) returns()
func (walletRegistry *WalletRegistry) PackAssignClaims(wallet common.Address, trustee common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("assignClaims", wallet, trustee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d3027bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignClaims(address wallet, address trustee) returns()
func (walletRegistry *WalletRegistry) TryPackAssignClaims(wallet common.Address, trustee common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("assignClaims", wallet, trustee)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (walletRegistry *WalletRegistry) PackAuthority() []byte {
	enc, err := walletRegistry.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (walletRegistry *WalletRegistry) TryPackAuthority() ([]byte, error) {
	return walletRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (walletRegistry *WalletRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := walletRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc90db447.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRecovery(address wallet) returns()
func (walletRegistry *WalletRegistry) PackCancelRecovery(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("cancelRecovery", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc90db447.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRecovery(address wallet) returns()
func (walletRegistry *WalletRegistry) TryPackCancelRecovery(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("cancelRecovery", wallet)
}

// PackCoinAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3091b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coinAt(uint8 index) view returns(address coin)
func (walletRegistry *WalletRegistry) PackCoinAt(index uint8) []byte {
	enc, err := walletRegistry.abi.Pack("coinAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoinAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3091b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coinAt(uint8 index) view returns(address coin)
func (walletRegistry *WalletRegistry) TryPackCoinAt(index uint8) ([]byte, error) {
	return walletRegistry.abi.Pack("coinAt", index)
}

// UnpackCoinAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3091b40.
//
// Solidity: function coinAt(uint8 index) view returns(address coin)
func (walletRegistry *WalletRegistry) UnpackCoinAt(data []byte) (common.Address, error) {
	out, err := walletRegistry.abi.Unpack("coinAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCoinCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x678fd289.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coinCount() view returns(uint8)
func (walletRegistry *WalletRegistry) PackCoinCount() []byte {
	enc, err := walletRegistry.abi.Pack("coinCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoinCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x678fd289.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coinCount() view returns(uint8)
func (walletRegistry *WalletRegistry) TryPackCoinCount() ([]byte, error) {
	return walletRegistry.abi.Pack("coinCount")
}

// UnpackCoinCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x678fd289.
//
// Solidity: function coinCount() view returns(uint8)
func (walletRegistry *WalletRegistry) UnpackCoinCount(data []byte) (uint8, error) {
	out, err := walletRegistry.abi.Unpack("coinCount", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackCompleteRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf480dd7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function completeRecovery(address wallet) returns()
func (walletRegistry *WalletRegistry) PackCompleteRecovery(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("completeRecovery", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompleteRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf480dd7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function completeRecovery(address wallet) returns()
func (walletRegistry *WalletRegistry) TryPackCompleteRecovery(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("completeRecovery", wallet)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (walletRegistry *WalletRegistry) PackEip712Domain() []byte {
	enc, err := walletRegistry.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (walletRegistry *WalletRegistry) TryPackEip712Domain() ([]byte, error) {
	return walletRegistry.abi.Pack("eip712Domain")
}

// WalletRegistryEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type WalletRegistryEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (walletRegistry *WalletRegistry) UnpackEip712Domain(data []byte) (WalletRegistryEip712DomainOutput, error) {
	out, err := walletRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(WalletRegistryEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHashEndorsement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fc06744.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashEndorsement((address,bytes32,uint16,uint8,uint40,uint16,uint32) endorsement) view returns(bytes32)
func (walletRegistry *WalletRegistry) PackHashEndorsement(endorsement IWalletRegistryEndorsement) []byte {
	enc, err := walletRegistry.abi.Pack("hashEndorsement", endorsement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashEndorsement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fc06744.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashEndorsement((address,bytes32,uint16,uint8,uint40,uint16,uint32) endorsement) view returns(bytes32)
func (walletRegistry *WalletRegistry) TryPackHashEndorsement(endorsement IWalletRegistryEndorsement) ([]byte, error) {
	return walletRegistry.abi.Pack("hashEndorsement", endorsement)
}

// UnpackHashEndorsement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fc06744.
//
// Solidity: function hashEndorsement((address,bytes32,uint16,uint8,uint40,uint16,uint32) endorsement) view returns(bytes32)
func (walletRegistry *WalletRegistry) UnpackHashEndorsement(data []byte) ([32]byte, error) {
	out, err := walletRegistry.abi.Unpack("hashEndorsement", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8890242d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRecovery(address wallet, address successor) view returns(bytes32)
func (walletRegistry *WalletRegistry) PackHashRecovery(wallet common.Address, successor common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("hashRecovery", wallet, successor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8890242d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRecovery(address wallet, address successor) view returns(bytes32)
func (walletRegistry *WalletRegistry) TryPackHashRecovery(wallet common.Address, successor common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("hashRecovery", wallet, successor)
}

// UnpackHashRecovery is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8890242d.
//
// Solidity: function hashRecovery(address wallet, address successor) view returns(bytes32)
func (walletRegistry *WalletRegistry) UnpackHashRecovery(data []byte) ([32]byte, error) {
	out, err := walletRegistry.abi.Unpack("hashRecovery", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6aad25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function indexOf(address coin) view returns(uint8)
func (walletRegistry *WalletRegistry) PackIndexOf(coin common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("indexOf", coin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6aad25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function indexOf(address coin) view returns(uint8)
func (walletRegistry *WalletRegistry) TryPackIndexOf(coin common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("indexOf", coin)
}

// UnpackIndexOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd6aad25.
//
// Solidity: function indexOf(address coin) view returns(uint8)
func (walletRegistry *WalletRegistry) UnpackIndexOf(data []byte) (uint8, error) {
	out, err := walletRegistry.abi.Unpack("indexOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (walletRegistry *WalletRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := walletRegistry.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (walletRegistry *WalletRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return walletRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (walletRegistry *WalletRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := walletRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsEndorser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013d7444.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEndorser(address account) view returns(bool)
func (walletRegistry *WalletRegistry) PackIsEndorser(account common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("isEndorser", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEndorser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013d7444.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEndorser(address account) view returns(bool)
func (walletRegistry *WalletRegistry) TryPackIsEndorser(account common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("isEndorser", account)
}

// UnpackIsEndorser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x013d7444.
//
// Solidity: function isEndorser(address account) view returns(bool)
func (walletRegistry *WalletRegistry) UnpackIsEndorser(data []byte) (bool, error) {
	out, err := walletRegistry.abi.Unpack("isEndorser", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80366651.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryOf(address wallet) view returns(address successor, uint40 executableAt)
func (walletRegistry *WalletRegistry) PackRecoveryOf(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("recoveryOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80366651.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryOf(address wallet) view returns(address successor, uint40 executableAt)
func (walletRegistry *WalletRegistry) TryPackRecoveryOf(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("recoveryOf", wallet)
}

// WalletRegistryRecoveryOfOutput serves as a container for the return parameters of contract
// method RecoveryOf.
type WalletRegistryRecoveryOfOutput struct {
	Successor    common.Address
	ExecutableAt *big.Int
}

// UnpackRecoveryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80366651.
//
// Solidity: function recoveryOf(address wallet) view returns(address successor, uint40 executableAt)
func (walletRegistry *WalletRegistry) UnpackRecoveryOf(data []byte) (WalletRegistryRecoveryOfOutput, error) {
	out, err := walletRegistry.abi.Unpack("recoveryOf", data)
	outstruct := new(WalletRegistryRecoveryOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Successor = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.ExecutableAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRecoveryThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c8123d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryThreshold() view returns(uint8)
func (walletRegistry *WalletRegistry) PackRecoveryThreshold() []byte {
	enc, err := walletRegistry.abi.Pack("recoveryThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c8123d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryThreshold() view returns(uint8)
func (walletRegistry *WalletRegistry) TryPackRecoveryThreshold() ([]byte, error) {
	return walletRegistry.abi.Pack("recoveryThreshold")
}

// UnpackRecoveryThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c8123d6.
//
// Solidity: function recoveryThreshold() view returns(uint8)
func (walletRegistry *WalletRegistry) UnpackRecoveryThreshold(data []byte) (uint8, error) {
	out, err := walletRegistry.abi.Unpack("recoveryThreshold", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x679b70bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,bytes32,uint16,uint8,uint40,uint16,uint32) endorsement, bytes signature) returns()
func (walletRegistry *WalletRegistry) PackRegister(endorsement IWalletRegistryEndorsement, signature []byte) []byte {
	enc, err := walletRegistry.abi.Pack("register", endorsement, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x679b70bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,bytes32,uint16,uint8,uint40,uint16,uint32) endorsement, bytes signature) returns()
func (walletRegistry *WalletRegistry) TryPackRegister(endorsement IWalletRegistryEndorsement, signature []byte) ([]byte, error) {
	return walletRegistry.abi.Pack("register", endorsement, signature)
}

// PackReplaceCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce91f805.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) PackReplaceCoin(coin common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("replaceCoin", coin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce91f805.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) TryPackReplaceCoin(coin common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("replaceCoin", coin)
}

// UnpackReplaceCoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce91f805.
//
// Solidity: function replaceCoin(address coin) returns(uint8 index)
func (walletRegistry *WalletRegistry) UnpackReplaceCoin(data []byte) (uint8, error) {
	out, err := walletRegistry.abi.Unpack("replaceCoin", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRequireEndorsements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5c6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireEndorsements(bytes32 digest, bytes signatures, uint256 required) view returns(uint256 valid)
func (walletRegistry *WalletRegistry) PackRequireEndorsements(digest [32]byte, signatures []byte, required *big.Int) []byte {
	enc, err := walletRegistry.abi.Pack("requireEndorsements", digest, signatures, required)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireEndorsements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5c6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireEndorsements(bytes32 digest, bytes signatures, uint256 required) view returns(uint256 valid)
func (walletRegistry *WalletRegistry) TryPackRequireEndorsements(digest [32]byte, signatures []byte, required *big.Int) ([]byte, error) {
	return walletRegistry.abi.Pack("requireEndorsements", digest, signatures, required)
}

// UnpackRequireEndorsements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117f5c6b.
//
// Solidity: function requireEndorsements(bytes32 digest, bytes signatures, uint256 required) view returns(uint256 valid)
func (walletRegistry *WalletRegistry) UnpackRequireEndorsements(data []byte) (*big.Int, error) {
	out, err := walletRegistry.abi.Unpack("requireEndorsements", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address wallet) returns()
func (walletRegistry *WalletRegistry) PackRevoke(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("revoke", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address wallet) returns()
func (walletRegistry *WalletRegistry) TryPackRevoke(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("revoke", wallet)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (walletRegistry *WalletRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (walletRegistry *WalletRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetEndorser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c2a72d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndorser(address endorser, bool allowed) returns()
func (walletRegistry *WalletRegistry) PackSetEndorser(endorser common.Address, allowed bool) []byte {
	enc, err := walletRegistry.abi.Pack("setEndorser", endorser, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEndorser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c2a72d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEndorser(address endorser, bool allowed) returns()
func (walletRegistry *WalletRegistry) TryPackSetEndorser(endorser common.Address, allowed bool) ([]byte, error) {
	return walletRegistry.abi.Pack("setEndorser", endorser, allowed)
}

// PackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea337e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standingOf(address coin, address wallet) view returns(uint8 status, uint8 tier, uint16 country, uint40 validUntil)
func (walletRegistry *WalletRegistry) PackStandingOf(coin common.Address, wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("standingOf", coin, wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea337e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standingOf(address coin, address wallet) view returns(uint8 status, uint8 tier, uint16 country, uint40 validUntil)
func (walletRegistry *WalletRegistry) TryPackStandingOf(coin common.Address, wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("standingOf", coin, wallet)
}

// WalletRegistryStandingOfOutput serves as a container for the return parameters of contract
// method StandingOf.
type WalletRegistryStandingOfOutput struct {
	Status     uint8
	Tier       uint8
	Country    uint16
	ValidUntil *big.Int
}

// UnpackStandingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ea337e4.
//
// Solidity: function standingOf(address coin, address wallet) view returns(uint8 status, uint8 tier, uint16 country, uint40 validUntil)
func (walletRegistry *WalletRegistry) UnpackStandingOf(data []byte) (WalletRegistryStandingOfOutput, error) {
	out, err := walletRegistry.abi.Unpack("standingOf", data)
	outstruct := new(WalletRegistryStandingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Tier = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Country = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.ValidUntil = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStartRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startRecovery(address wallet, address successor, bytes signatures) returns()
func (walletRegistry *WalletRegistry) PackStartRecovery(wallet common.Address, successor common.Address, signatures []byte) []byte {
	enc, err := walletRegistry.abi.Pack("startRecovery", wallet, successor, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82db3b63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startRecovery(address wallet, address successor, bytes signatures) returns()
func (walletRegistry *WalletRegistry) TryPackStartRecovery(wallet common.Address, successor common.Address, signatures []byte) ([]byte, error) {
	return walletRegistry.abi.Pack("startRecovery", wallet, successor, signatures)
}

// PackSuccessorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5adbc9c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function successorOf(address wallet) view returns(address)
func (walletRegistry *WalletRegistry) PackSuccessorOf(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("successorOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuccessorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5adbc9c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function successorOf(address wallet) view returns(address)
func (walletRegistry *WalletRegistry) TryPackSuccessorOf(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("successorOf", wallet)
}

// UnpackSuccessorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5adbc9c7.
//
// Solidity: function successorOf(address wallet) view returns(address)
func (walletRegistry *WalletRegistry) UnpackSuccessorOf(data []byte) (common.Address, error) {
	out, err := walletRegistry.abi.Unpack("successorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286781c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspend(address wallet) returns()
func (walletRegistry *WalletRegistry) PackSuspend(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("suspend", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286781c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspend(address wallet) returns()
func (walletRegistry *WalletRegistry) TryPackSuspend(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("suspend", wallet)
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5841194.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync(address wallet) returns()
func (walletRegistry *WalletRegistry) PackSync(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("sync", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5841194.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync(address wallet) returns()
func (walletRegistry *WalletRegistry) TryPackSync(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("sync", wallet)
}

// PackWalletOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1982640c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function walletOf(address wallet) view returns((uint8,uint8,uint16,uint40,uint16,uint32,bytes16,bool))
func (walletRegistry *WalletRegistry) PackWalletOf(wallet common.Address) []byte {
	enc, err := walletRegistry.abi.Pack("walletOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWalletOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1982640c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function walletOf(address wallet) view returns((uint8,uint8,uint16,uint40,uint16,uint32,bytes16,bool))
func (walletRegistry *WalletRegistry) TryPackWalletOf(wallet common.Address) ([]byte, error) {
	return walletRegistry.abi.Pack("walletOf", wallet)
}

// UnpackWalletOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1982640c.
//
// Solidity: function walletOf(address wallet) view returns((uint8,uint8,uint16,uint40,uint16,uint32,bytes16,bool))
func (walletRegistry *WalletRegistry) UnpackWalletOf(data []byte) (IWalletRegistryWallet, error) {
	out, err := walletRegistry.abi.Unpack("walletOf", data)
	if err != nil {
		return *new(IWalletRegistryWallet), err
	}
	out0 := *abi.ConvertType(out[0], new(IWalletRegistryWallet)).(*IWalletRegistryWallet)
	return out0, nil
}

// WalletRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the WalletRegistry contract.
type WalletRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const WalletRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (WalletRegistryAuthorityUpdated) ContractEventName() string {
	return WalletRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (walletRegistry *WalletRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*WalletRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryClaimsAssigned represents a ClaimsAssigned event raised by the WalletRegistry contract.
type WalletRegistryClaimsAssigned struct {
	Wallet  common.Address
	Trustee common.Address
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const WalletRegistryClaimsAssignedEventName = "ClaimsAssigned"

// ContractEventName returns the user-defined event name.
func (WalletRegistryClaimsAssigned) ContractEventName() string {
	return WalletRegistryClaimsAssignedEventName
}

// UnpackClaimsAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimsAssigned(address indexed wallet, address indexed trustee, address indexed by)
func (walletRegistry *WalletRegistry) UnpackClaimsAssignedEvent(log *types.Log) (*WalletRegistryClaimsAssigned, error) {
	event := "ClaimsAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryClaimsAssigned)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryCoinAdded represents a CoinAdded event raised by the WalletRegistry contract.
type WalletRegistryCoinAdded struct {
	Index uint8
	Coin  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const WalletRegistryCoinAddedEventName = "CoinAdded"

// ContractEventName returns the user-defined event name.
func (WalletRegistryCoinAdded) ContractEventName() string {
	return WalletRegistryCoinAddedEventName
}

// UnpackCoinAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoinAdded(uint8 indexed index, address indexed coin)
func (walletRegistry *WalletRegistry) UnpackCoinAddedEvent(log *types.Log) (*WalletRegistryCoinAdded, error) {
	event := "CoinAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryCoinAdded)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryCoinReplaced represents a CoinReplaced event raised by the WalletRegistry contract.
type WalletRegistryCoinReplaced struct {
	Index     uint8
	Coin      common.Address
	Successor common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const WalletRegistryCoinReplacedEventName = "CoinReplaced"

// ContractEventName returns the user-defined event name.
func (WalletRegistryCoinReplaced) ContractEventName() string {
	return WalletRegistryCoinReplacedEventName
}

// UnpackCoinReplacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoinReplaced(uint8 indexed index, address indexed coin, address indexed successor)
func (walletRegistry *WalletRegistry) UnpackCoinReplacedEvent(log *types.Log) (*WalletRegistryCoinReplaced, error) {
	event := "CoinReplaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryCoinReplaced)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the WalletRegistry contract.
type WalletRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const WalletRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (WalletRegistryEIP712DomainChanged) ContractEventName() string {
	return WalletRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (walletRegistry *WalletRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*WalletRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryEndorserChanged represents a EndorserChanged event raised by the WalletRegistry contract.
type WalletRegistryEndorserChanged struct {
	Endorser common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const WalletRegistryEndorserChangedEventName = "EndorserChanged"

// ContractEventName returns the user-defined event name.
func (WalletRegistryEndorserChanged) ContractEventName() string {
	return WalletRegistryEndorserChangedEventName
}

// UnpackEndorserChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndorserChanged(address indexed endorser, bool allowed)
func (walletRegistry *WalletRegistry) UnpackEndorserChangedEvent(log *types.Log) (*WalletRegistryEndorserChanged, error) {
	event := "EndorserChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryEndorserChanged)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryRecoveryCanceled represents a RecoveryCanceled event raised by the WalletRegistry contract.
type WalletRegistryRecoveryCanceled struct {
	Wallet    common.Address
	Successor common.Address
	By        common.Address
	Sequence  uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const WalletRegistryRecoveryCanceledEventName = "RecoveryCanceled"

// ContractEventName returns the user-defined event name.
func (WalletRegistryRecoveryCanceled) ContractEventName() string {
	return WalletRegistryRecoveryCanceledEventName
}

// UnpackRecoveryCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryCanceled(address indexed wallet, address indexed successor, address indexed by, uint32 sequence)
func (walletRegistry *WalletRegistry) UnpackRecoveryCanceledEvent(log *types.Log) (*WalletRegistryRecoveryCanceled, error) {
	event := "RecoveryCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryRecoveryCanceled)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryRecoveryCompleted represents a RecoveryCompleted event raised by the WalletRegistry contract.
type WalletRegistryRecoveryCompleted struct {
	Wallet    common.Address
	Successor common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const WalletRegistryRecoveryCompletedEventName = "RecoveryCompleted"

// ContractEventName returns the user-defined event name.
func (WalletRegistryRecoveryCompleted) ContractEventName() string {
	return WalletRegistryRecoveryCompletedEventName
}

// UnpackRecoveryCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryCompleted(address indexed wallet, address indexed successor)
func (walletRegistry *WalletRegistry) UnpackRecoveryCompletedEvent(log *types.Log) (*WalletRegistryRecoveryCompleted, error) {
	event := "RecoveryCompleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryRecoveryCompleted)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryRecoveryStarted represents a RecoveryStarted event raised by the WalletRegistry contract.
type WalletRegistryRecoveryStarted struct {
	Wallet       common.Address
	Successor    common.Address
	ExecutableAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const WalletRegistryRecoveryStartedEventName = "RecoveryStarted"

// ContractEventName returns the user-defined event name.
func (WalletRegistryRecoveryStarted) ContractEventName() string {
	return WalletRegistryRecoveryStartedEventName
}

// UnpackRecoveryStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryStarted(address indexed wallet, address indexed successor, uint40 executableAt)
func (walletRegistry *WalletRegistry) UnpackRecoveryStartedEvent(log *types.Log) (*WalletRegistryRecoveryStarted, error) {
	event := "RecoveryStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryRecoveryStarted)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryWalletRegistered represents a WalletRegistered event raised by the WalletRegistry contract.
type WalletRegistryWalletRegistered struct {
	Wallet     common.Address
	Commitment [32]byte
	Endorser   common.Address
	Country    uint16
	Tier       uint8
	ValidUntil *big.Int
	CoinMask   uint16
	Sequence   uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const WalletRegistryWalletRegisteredEventName = "WalletRegistered"

// ContractEventName returns the user-defined event name.
func (WalletRegistryWalletRegistered) ContractEventName() string {
	return WalletRegistryWalletRegisteredEventName
}

// UnpackWalletRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WalletRegistered(address indexed wallet, bytes32 indexed commitment, address indexed endorser, uint16 country, uint8 tier, uint40 validUntil, uint16 coinMask, uint32 sequence)
func (walletRegistry *WalletRegistry) UnpackWalletRegisteredEvent(log *types.Log) (*WalletRegistryWalletRegistered, error) {
	event := "WalletRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryWalletRegistered)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryWalletRevoked represents a WalletRevoked event raised by the WalletRegistry contract.
type WalletRegistryWalletRevoked struct {
	Wallet common.Address
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const WalletRegistryWalletRevokedEventName = "WalletRevoked"

// ContractEventName returns the user-defined event name.
func (WalletRegistryWalletRevoked) ContractEventName() string {
	return WalletRegistryWalletRevokedEventName
}

// UnpackWalletRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WalletRevoked(address indexed wallet, address indexed by)
func (walletRegistry *WalletRegistry) UnpackWalletRevokedEvent(log *types.Log) (*WalletRegistryWalletRevoked, error) {
	event := "WalletRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryWalletRevoked)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WalletRegistryWalletSuspended represents a WalletSuspended event raised by the WalletRegistry contract.
type WalletRegistryWalletSuspended struct {
	Wallet   common.Address
	By       common.Address
	Sequence uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const WalletRegistryWalletSuspendedEventName = "WalletSuspended"

// ContractEventName returns the user-defined event name.
func (WalletRegistryWalletSuspended) ContractEventName() string {
	return WalletRegistryWalletSuspendedEventName
}

// UnpackWalletSuspendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WalletSuspended(address indexed wallet, address indexed by, uint32 sequence)
func (walletRegistry *WalletRegistry) UnpackWalletSuspendedEvent(log *types.Log) (*WalletRegistryWalletSuspended, error) {
	event := "WalletSuspended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walletRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalletRegistryWalletSuspended)
	if len(log.Data) > 0 {
		if err := walletRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walletRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (walletRegistry *WalletRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["ClaimsFollow"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackClaimsFollowError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinIndexUnknown"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinIndexUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinKnown"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinMaskOutOfRange"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinMaskOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinNotReplaced"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinNotReplacedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinOfOtherRegistry"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinOfOtherRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinUnknown"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CoinsFull"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCoinsFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CommitmentZero"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCommitmentZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["CountryOutOfRange"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackCountryOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["EndorsementExpired"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackEndorsementExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["EndorsementInvalid"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackEndorsementInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["EndorsersNotAscending"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackEndorsersNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["NotEndorser"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackNotEndorserError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["NotWalletOrEndorser"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackNotWalletOrEndorserError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["RecoveryNotDue"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackRecoveryNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["RecoveryPending"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackRecoveryPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["RecoveryUnknown"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackRecoveryUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["SequenceOutOfOrder"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackSequenceOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["SignatureListMalformed"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackSignatureListMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["SuccessorTaken"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackSuccessorTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["ThresholdZero"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackThresholdZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["TierOutOfRange"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackTierOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["TooFewEndorsements"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackTooFewEndorsementsError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["TrusteeNotActive"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackTrusteeNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["WalletNotRevoked"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackWalletNotRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["WalletRevokedForever"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackWalletRevokedForeverError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["WalletUnknown"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackWalletUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], walletRegistry.abi.Errors["WalletZero"].ID.Bytes()[:4]) {
		return walletRegistry.UnpackWalletZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WalletRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the WalletRegistry contract.
type WalletRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func WalletRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (walletRegistry *WalletRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*WalletRegistryAccessManagedInvalidAuthority, error) {
	out := new(WalletRegistryAccessManagedInvalidAuthority)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the WalletRegistry contract.
type WalletRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func WalletRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (walletRegistry *WalletRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*WalletRegistryAccessManagedRequiredDelay, error) {
	out := new(WalletRegistryAccessManagedRequiredDelay)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the WalletRegistry contract.
type WalletRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func WalletRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (walletRegistry *WalletRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*WalletRegistryAccessManagedUnauthorized, error) {
	out := new(WalletRegistryAccessManagedUnauthorized)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryClaimsFollow represents a ClaimsFollow error raised by the WalletRegistry contract.
type WalletRegistryClaimsFollow struct {
	Wallet    common.Address
	Successor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsFollow(address wallet, address successor)
func WalletRegistryClaimsFollowErrorID() common.Hash {
	return common.HexToHash("0xead4b3c8d2548a4353eba28a1ba9fce027a7925bdac483c6aff3de044641aeb2")
}

// UnpackClaimsFollowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsFollow(address wallet, address successor)
func (walletRegistry *WalletRegistry) UnpackClaimsFollowError(raw []byte) (*WalletRegistryClaimsFollow, error) {
	out := new(WalletRegistryClaimsFollow)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "ClaimsFollow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinIndexUnknown represents a CoinIndexUnknown error raised by the WalletRegistry contract.
type WalletRegistryCoinIndexUnknown struct {
	Index uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinIndexUnknown(uint8 index)
func WalletRegistryCoinIndexUnknownErrorID() common.Hash {
	return common.HexToHash("0x98afa31cbbea2504a3202f55434221cbc5d2504e5cbf7725d8e991bac08af141")
}

// UnpackCoinIndexUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinIndexUnknown(uint8 index)
func (walletRegistry *WalletRegistry) UnpackCoinIndexUnknownError(raw []byte) (*WalletRegistryCoinIndexUnknown, error) {
	out := new(WalletRegistryCoinIndexUnknown)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinIndexUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinKnown represents a CoinKnown error raised by the WalletRegistry contract.
type WalletRegistryCoinKnown struct {
	Coin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinKnown(address coin)
func WalletRegistryCoinKnownErrorID() common.Hash {
	return common.HexToHash("0x2910a6416526baee9a141624b8771de96ee96eafe2a63494e9a5722dfe470cdb")
}

// UnpackCoinKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinKnown(address coin)
func (walletRegistry *WalletRegistry) UnpackCoinKnownError(raw []byte) (*WalletRegistryCoinKnown, error) {
	out := new(WalletRegistryCoinKnown)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinMaskOutOfRange represents a CoinMaskOutOfRange error raised by the WalletRegistry contract.
type WalletRegistryCoinMaskOutOfRange struct {
	CoinMask uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinMaskOutOfRange(uint16 coinMask)
func WalletRegistryCoinMaskOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2d03031bf762db8c085de0f10a38be1c6ab4a0d6162a69011eb22fd280df9169")
}

// UnpackCoinMaskOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinMaskOutOfRange(uint16 coinMask)
func (walletRegistry *WalletRegistry) UnpackCoinMaskOutOfRangeError(raw []byte) (*WalletRegistryCoinMaskOutOfRange, error) {
	out := new(WalletRegistryCoinMaskOutOfRange)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinMaskOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinNotReplaced represents a CoinNotReplaced error raised by the WalletRegistry contract.
type WalletRegistryCoinNotReplaced struct {
	Coin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinNotReplaced(address coin)
func WalletRegistryCoinNotReplacedErrorID() common.Hash {
	return common.HexToHash("0xb0a8b43885b0418c320ee2ff1e3820d9839d2765e0d2ec4568d3274bbaaa5077")
}

// UnpackCoinNotReplacedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinNotReplaced(address coin)
func (walletRegistry *WalletRegistry) UnpackCoinNotReplacedError(raw []byte) (*WalletRegistryCoinNotReplaced, error) {
	out := new(WalletRegistryCoinNotReplaced)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinNotReplaced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinOfOtherRegistry represents a CoinOfOtherRegistry error raised by the WalletRegistry contract.
type WalletRegistryCoinOfOtherRegistry struct {
	Coin     common.Address
	Registry common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinOfOtherRegistry(address coin, address registry)
func WalletRegistryCoinOfOtherRegistryErrorID() common.Hash {
	return common.HexToHash("0x1ef029deda073b7c245b51cd72513753780050f2085e97f4863c251f87e18b7c")
}

// UnpackCoinOfOtherRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinOfOtherRegistry(address coin, address registry)
func (walletRegistry *WalletRegistry) UnpackCoinOfOtherRegistryError(raw []byte) (*WalletRegistryCoinOfOtherRegistry, error) {
	out := new(WalletRegistryCoinOfOtherRegistry)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinOfOtherRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinUnknown represents a CoinUnknown error raised by the WalletRegistry contract.
type WalletRegistryCoinUnknown struct {
	Coin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinUnknown(address coin)
func WalletRegistryCoinUnknownErrorID() common.Hash {
	return common.HexToHash("0xe5d1df34ac185248954a8c449e6ae485dd7025bb37a61fbfa01a63dd6f4a1574")
}

// UnpackCoinUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinUnknown(address coin)
func (walletRegistry *WalletRegistry) UnpackCoinUnknownError(raw []byte) (*WalletRegistryCoinUnknown, error) {
	out := new(WalletRegistryCoinUnknown)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCoinsFull represents a CoinsFull error raised by the WalletRegistry contract.
type WalletRegistryCoinsFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinsFull()
func WalletRegistryCoinsFullErrorID() common.Hash {
	return common.HexToHash("0x504c9f8525da18bbcd7841aee218b5d4313f97ca649847ab2a24bf5ee1e9df42")
}

// UnpackCoinsFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinsFull()
func (walletRegistry *WalletRegistry) UnpackCoinsFullError(raw []byte) (*WalletRegistryCoinsFull, error) {
	out := new(WalletRegistryCoinsFull)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CoinsFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCommitmentZero represents a CommitmentZero error raised by the WalletRegistry contract.
type WalletRegistryCommitmentZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentZero()
func WalletRegistryCommitmentZeroErrorID() common.Hash {
	return common.HexToHash("0x4dfab336cbc1c3beea6f795dc05d4101cc191ec0c9bd41e06bdae1f2492b1614")
}

// UnpackCommitmentZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentZero()
func (walletRegistry *WalletRegistry) UnpackCommitmentZeroError(raw []byte) (*WalletRegistryCommitmentZero, error) {
	out := new(WalletRegistryCommitmentZero)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CommitmentZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryCountryOutOfRange represents a CountryOutOfRange error raised by the WalletRegistry contract.
type WalletRegistryCountryOutOfRange struct {
	Country uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountryOutOfRange(uint16 country)
func WalletRegistryCountryOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8bde0166fdfe9999ec92b691fc503eb4e93d8e9db498318bf668c6faa324f6cf")
}

// UnpackCountryOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountryOutOfRange(uint16 country)
func (walletRegistry *WalletRegistry) UnpackCountryOutOfRangeError(raw []byte) (*WalletRegistryCountryOutOfRange, error) {
	out := new(WalletRegistryCountryOutOfRange)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "CountryOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryEndorsementExpired represents a EndorsementExpired error raised by the WalletRegistry contract.
type WalletRegistryEndorsementExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndorsementExpired(uint40 validUntil)
func WalletRegistryEndorsementExpiredErrorID() common.Hash {
	return common.HexToHash("0x6dee5ba00f5e239726d3af200a5a29a99f12085d126e4c523cddfd51979c5970")
}

// UnpackEndorsementExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndorsementExpired(uint40 validUntil)
func (walletRegistry *WalletRegistry) UnpackEndorsementExpiredError(raw []byte) (*WalletRegistryEndorsementExpired, error) {
	out := new(WalletRegistryEndorsementExpired)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "EndorsementExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryEndorsementInvalid represents a EndorsementInvalid error raised by the WalletRegistry contract.
type WalletRegistryEndorsementInvalid struct {
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndorsementInvalid(address recovered)
func WalletRegistryEndorsementInvalidErrorID() common.Hash {
	return common.HexToHash("0x23a7bdb815a47ea8c012b4aefbb222bc7ae491a82f1f1a31b6cfb5100f0ed0e0")
}

// UnpackEndorsementInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndorsementInvalid(address recovered)
func (walletRegistry *WalletRegistry) UnpackEndorsementInvalidError(raw []byte) (*WalletRegistryEndorsementInvalid, error) {
	out := new(WalletRegistryEndorsementInvalid)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "EndorsementInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryEndorsersNotAscending represents a EndorsersNotAscending error raised by the WalletRegistry contract.
type WalletRegistryEndorsersNotAscending struct {
	Previous common.Address
	Next     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndorsersNotAscending(address previous, address next)
func WalletRegistryEndorsersNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xf5bbd5d2de0509531f0d0734272ae9f7497c6a07ff59dda68d59165bdabd55b1")
}

// UnpackEndorsersNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndorsersNotAscending(address previous, address next)
func (walletRegistry *WalletRegistry) UnpackEndorsersNotAscendingError(raw []byte) (*WalletRegistryEndorsersNotAscending, error) {
	out := new(WalletRegistryEndorsersNotAscending)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "EndorsersNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryInvalidShortString represents a InvalidShortString error raised by the WalletRegistry contract.
type WalletRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func WalletRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (walletRegistry *WalletRegistry) UnpackInvalidShortStringError(raw []byte) (*WalletRegistryInvalidShortString, error) {
	out := new(WalletRegistryInvalidShortString)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryNotEndorser represents a NotEndorser error raised by the WalletRegistry contract.
type WalletRegistryNotEndorser struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEndorser(address account)
func WalletRegistryNotEndorserErrorID() common.Hash {
	return common.HexToHash("0xf355bd8bbbb434ba0a44d3b658043e7886379022f234af20600db75fb1dc6c3d")
}

// UnpackNotEndorserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEndorser(address account)
func (walletRegistry *WalletRegistry) UnpackNotEndorserError(raw []byte) (*WalletRegistryNotEndorser, error) {
	out := new(WalletRegistryNotEndorser)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "NotEndorser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryNotWalletOrEndorser represents a NotWalletOrEndorser error raised by the WalletRegistry contract.
type WalletRegistryNotWalletOrEndorser struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWalletOrEndorser(address caller)
func WalletRegistryNotWalletOrEndorserErrorID() common.Hash {
	return common.HexToHash("0x56ef8266006926c372abf70c743c9d8720b6d7532d9b7215ba7b912fc0253918")
}

// UnpackNotWalletOrEndorserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWalletOrEndorser(address caller)
func (walletRegistry *WalletRegistry) UnpackNotWalletOrEndorserError(raw []byte) (*WalletRegistryNotWalletOrEndorser, error) {
	out := new(WalletRegistryNotWalletOrEndorser)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "NotWalletOrEndorser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryRecoveryNotDue represents a RecoveryNotDue error raised by the WalletRegistry contract.
type WalletRegistryRecoveryNotDue struct {
	ExecutableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryNotDue(uint40 executableAt)
func WalletRegistryRecoveryNotDueErrorID() common.Hash {
	return common.HexToHash("0x241f2e01cab52baa129c37ae5a3a795ba729fcd4e37cdab946489785fe43fe58")
}

// UnpackRecoveryNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryNotDue(uint40 executableAt)
func (walletRegistry *WalletRegistry) UnpackRecoveryNotDueError(raw []byte) (*WalletRegistryRecoveryNotDue, error) {
	out := new(WalletRegistryRecoveryNotDue)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "RecoveryNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryRecoveryPending represents a RecoveryPending error raised by the WalletRegistry contract.
type WalletRegistryRecoveryPending struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryPending(address wallet)
func WalletRegistryRecoveryPendingErrorID() common.Hash {
	return common.HexToHash("0x51bdf0724ce50376d9e31df73c3136e57fc40926b569a38c827a902725ee2d91")
}

// UnpackRecoveryPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryPending(address wallet)
func (walletRegistry *WalletRegistry) UnpackRecoveryPendingError(raw []byte) (*WalletRegistryRecoveryPending, error) {
	out := new(WalletRegistryRecoveryPending)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "RecoveryPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryRecoveryUnknown represents a RecoveryUnknown error raised by the WalletRegistry contract.
type WalletRegistryRecoveryUnknown struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryUnknown(address wallet)
func WalletRegistryRecoveryUnknownErrorID() common.Hash {
	return common.HexToHash("0x48f07a73c29723da7e542207ef9a10b6d3939fa4eced4e489f28c1f2c286c813")
}

// UnpackRecoveryUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryUnknown(address wallet)
func (walletRegistry *WalletRegistry) UnpackRecoveryUnknownError(raw []byte) (*WalletRegistryRecoveryUnknown, error) {
	out := new(WalletRegistryRecoveryUnknown)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "RecoveryUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistrySequenceOutOfOrder represents a SequenceOutOfOrder error raised by the WalletRegistry contract.
type WalletRegistrySequenceOutOfOrder struct {
	Given    uint32
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequenceOutOfOrder(uint32 given, uint32 expected)
func WalletRegistrySequenceOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x815b67f27502f12304c1456a51bf97caa04d17a11303eb851dd2410850c6809d")
}

// UnpackSequenceOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequenceOutOfOrder(uint32 given, uint32 expected)
func (walletRegistry *WalletRegistry) UnpackSequenceOutOfOrderError(raw []byte) (*WalletRegistrySequenceOutOfOrder, error) {
	out := new(WalletRegistrySequenceOutOfOrder)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "SequenceOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistrySignatureListMalformed represents a SignatureListMalformed error raised by the WalletRegistry contract.
type WalletRegistrySignatureListMalformed struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureListMalformed(uint256 length)
func WalletRegistrySignatureListMalformedErrorID() common.Hash {
	return common.HexToHash("0xcaba708c8c0f52604471e5b13bd0baf4d1fd9e9bbb7c9e578b59bb0a61378eb8")
}

// UnpackSignatureListMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureListMalformed(uint256 length)
func (walletRegistry *WalletRegistry) UnpackSignatureListMalformedError(raw []byte) (*WalletRegistrySignatureListMalformed, error) {
	out := new(WalletRegistrySignatureListMalformed)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "SignatureListMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryStringTooLong represents a StringTooLong error raised by the WalletRegistry contract.
type WalletRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func WalletRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (walletRegistry *WalletRegistry) UnpackStringTooLongError(raw []byte) (*WalletRegistryStringTooLong, error) {
	out := new(WalletRegistryStringTooLong)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistrySuccessorTaken represents a SuccessorTaken error raised by the WalletRegistry contract.
type WalletRegistrySuccessorTaken struct {
	Successor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SuccessorTaken(address successor)
func WalletRegistrySuccessorTakenErrorID() common.Hash {
	return common.HexToHash("0xe0daf875b50a44f00a4d78c33bac9a2b1d868b3f8824c316437cd77cf27c00c1")
}

// UnpackSuccessorTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SuccessorTaken(address successor)
func (walletRegistry *WalletRegistry) UnpackSuccessorTakenError(raw []byte) (*WalletRegistrySuccessorTaken, error) {
	out := new(WalletRegistrySuccessorTaken)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "SuccessorTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryThresholdZero represents a ThresholdZero error raised by the WalletRegistry contract.
type WalletRegistryThresholdZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdZero()
func WalletRegistryThresholdZeroErrorID() common.Hash {
	return common.HexToHash("0x9dd75d7952ad05df7905d26468155cd16bd5e47530bc1a7d34aa3deb5c5832af")
}

// UnpackThresholdZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdZero()
func (walletRegistry *WalletRegistry) UnpackThresholdZeroError(raw []byte) (*WalletRegistryThresholdZero, error) {
	out := new(WalletRegistryThresholdZero)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "ThresholdZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryTierOutOfRange represents a TierOutOfRange error raised by the WalletRegistry contract.
type WalletRegistryTierOutOfRange struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierOutOfRange(uint8 tier)
func WalletRegistryTierOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2484dd2c4d632cd2b852c820afd6fc11fd0c9b8a2514e84896301d0ddc10d2d4")
}

// UnpackTierOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierOutOfRange(uint8 tier)
func (walletRegistry *WalletRegistry) UnpackTierOutOfRangeError(raw []byte) (*WalletRegistryTierOutOfRange, error) {
	out := new(WalletRegistryTierOutOfRange)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "TierOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryTooFewEndorsements represents a TooFewEndorsements error raised by the WalletRegistry contract.
type WalletRegistryTooFewEndorsements struct {
	Valid    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewEndorsements(uint256 valid, uint256 required)
func WalletRegistryTooFewEndorsementsErrorID() common.Hash {
	return common.HexToHash("0x6fdfc17e79515e5ebf2a6c1769e410b5b5f4e5519267f35548f88fb5fc790e33")
}

// UnpackTooFewEndorsementsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewEndorsements(uint256 valid, uint256 required)
func (walletRegistry *WalletRegistry) UnpackTooFewEndorsementsError(raw []byte) (*WalletRegistryTooFewEndorsements, error) {
	out := new(WalletRegistryTooFewEndorsements)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "TooFewEndorsements", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryTrusteeNotActive represents a TrusteeNotActive error raised by the WalletRegistry contract.
type WalletRegistryTrusteeNotActive struct {
	Trustee common.Address
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrusteeNotActive(address trustee, uint8 status)
func WalletRegistryTrusteeNotActiveErrorID() common.Hash {
	return common.HexToHash("0x256e0a78e66527f9426fe9334acf40e3bc1a4e2fdf1ed2bfc02e82ebf841e923")
}

// UnpackTrusteeNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrusteeNotActive(address trustee, uint8 status)
func (walletRegistry *WalletRegistry) UnpackTrusteeNotActiveError(raw []byte) (*WalletRegistryTrusteeNotActive, error) {
	out := new(WalletRegistryTrusteeNotActive)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "TrusteeNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryWalletNotRevoked represents a WalletNotRevoked error raised by the WalletRegistry contract.
type WalletRegistryWalletNotRevoked struct {
	Wallet common.Address
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WalletNotRevoked(address wallet, uint8 status)
func WalletRegistryWalletNotRevokedErrorID() common.Hash {
	return common.HexToHash("0x6ed8085144fd9094661a8112eac335d5f1fb84fe21c964d3446e07970d9a3982")
}

// UnpackWalletNotRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WalletNotRevoked(address wallet, uint8 status)
func (walletRegistry *WalletRegistry) UnpackWalletNotRevokedError(raw []byte) (*WalletRegistryWalletNotRevoked, error) {
	out := new(WalletRegistryWalletNotRevoked)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "WalletNotRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryWalletRevokedForever represents a WalletRevokedForever error raised by the WalletRegistry contract.
type WalletRegistryWalletRevokedForever struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WalletRevokedForever(address wallet)
func WalletRegistryWalletRevokedForeverErrorID() common.Hash {
	return common.HexToHash("0x6f9c21a43399cbcac55ada3af2d7a62a774df83f5c4fc4494d75e12f8309f3ab")
}

// UnpackWalletRevokedForeverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WalletRevokedForever(address wallet)
func (walletRegistry *WalletRegistry) UnpackWalletRevokedForeverError(raw []byte) (*WalletRegistryWalletRevokedForever, error) {
	out := new(WalletRegistryWalletRevokedForever)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "WalletRevokedForever", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryWalletUnknown represents a WalletUnknown error raised by the WalletRegistry contract.
type WalletRegistryWalletUnknown struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WalletUnknown(address wallet)
func WalletRegistryWalletUnknownErrorID() common.Hash {
	return common.HexToHash("0xc6dd998203c781705003e020e00a700cbc93660f5c904abd4f72161edaf1db12")
}

// UnpackWalletUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WalletUnknown(address wallet)
func (walletRegistry *WalletRegistry) UnpackWalletUnknownError(raw []byte) (*WalletRegistryWalletUnknown, error) {
	out := new(WalletRegistryWalletUnknown)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "WalletUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalletRegistryWalletZero represents a WalletZero error raised by the WalletRegistry contract.
type WalletRegistryWalletZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WalletZero()
func WalletRegistryWalletZeroErrorID() common.Hash {
	return common.HexToHash("0x560a61108ba7782d8812e4258ddaf1a101ee6482703c7eefaf7e77a963594adf")
}

// UnpackWalletZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WalletZero()
func (walletRegistry *WalletRegistry) UnpackWalletZeroError(raw []byte) (*WalletRegistryWalletZero, error) {
	out := new(WalletRegistryWalletZero)
	if err := walletRegistry.abi.UnpackIntoInterface(out, "WalletZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}
