package operations_test

import (
	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/operations"
)

var _ api.Service = (*operations.Center)(nil)
