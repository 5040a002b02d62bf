package keys

import "github.com/ethereum/go-ethereum/accounts/keystore"

// Option changes how keys are kept.
type Option func(*options)

type options struct{ scryptN, scryptP int }

// Light makes encryption cheap (4 MB and some 0.1 s instead of 256 MB and 1 s a key). For development and tests: a
// stolen file with a weak passphrase is then cheap to guess as well. Files of either cost can be opened by both.
func Light() Option {
	return func(o *options) { o.scryptN, o.scryptP = keystore.LightScryptN, keystore.LightScryptP }
}

func settle(given []Option) options {
	chosen := options{scryptN: keystore.StandardScryptN, scryptP: keystore.StandardScryptP}
	for _, option := range given {
		option(&chosen)
	}
	return chosen
}
