package main

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// settings answers what a flag, the environment or the settings file says, in that order.
type settings struct {
	*viper.Viper
}

func newSettings() *settings {
	v := viper.New()
	v.SetEnvPrefix("SPECIE")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	return &settings{v}
}

const defaultConfigFile = "specie.yaml"

func (s *settings) load(cmd *cobra.Command) error {
	if err := s.BindPFlags(cmd.Flags()); err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "flags can not be read")
	}
	file, named := s.GetString("config"), true
	if file == "" {
		file, named = defaultConfigFile, false
	}
	s.SetConfigFile(file)
	s.SetConfigType("yaml")
	err := s.ReadInConfig()
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil
	}
	if err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "settings file %s can not be read: %v", file, err)
	}
	return s.refuseUnknownKeys(cmd, file)
}

// refuseUnknownKeys finds the typo that would otherwise be ignored in silence.
func (s *settings) refuseUnknownKeys(cmd *cobra.Command, file string) error {
	known := map[string]bool{}
	var collect func(*cobra.Command)
	collect = func(c *cobra.Command) {
		note := func(f *pflag.Flag) { known[f.Name] = true }
		c.Flags().VisitAll(note)
		c.PersistentFlags().VisitAll(note)
		for _, sub := range c.Commands() {
			collect(sub)
		}
	}
	collect(cmd.Root())
	content, err := os.ReadFile(file)
	if err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "settings file %s can not be read", file)
	}
	in := viper.New()
	in.SetConfigType("yaml")
	if err := in.ReadConfig(strings.NewReader(string(content))); err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "settings file %s is not YAML: %v", file, err)
	}
	for _, key := range in.AllKeys() {
		if top, _, _ := strings.Cut(key, "."); !known[top] {
			return domain.Errorf(domain.CodeSettingInvalid, "settings file %s: there is no setting %q; settings have the names of flags", file, top)
		}
	}
	return nil
}

func (s *settings) logLevel() (slog.Level, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(s.GetString("log-level"))); err != nil {
		return 0, domain.Errorf(domain.CodeSettingInvalid, "log-level %q is none of debug, info, warn, error", s.GetString("log-level"))
	}
	return level, nil
}

func (s *settings) dataDir() string { return s.GetString("data-dir") }

// database is where the databases are. It may hold a password: print nothing of it.
func (s *settings) database() store.Options {
	return store.Options{Dir: s.dataDir(), Database: s.GetString("database"), PartitionBlocks: s.GetUint64("partition-blocks")}
}

// existingDatabase is the same for commands that run beside the system: they neither make nor migrate databases.
func (s *settings) existingDatabase() store.Options {
	options := s.database()
	options.Existing = true
	return options
}

// servedDatabase is database, with the replicas that an API reads from.
func (s *settings) servedDatabase() store.Options {
	options := s.database()
	options.Replicas, options.ReplicaLag = s.list("read-database"), s.GetUint64("read-lag")
	return options
}

// list is a setting of several values. The environment has them in one text.
func (s *settings) list(name string) []string {
	var values []string
	for _, text := range s.GetStringSlice(name) {
		for value := range strings.SplitSeq(text, ",") {
			if value = strings.TrimSpace(value); value != "" {
				values = append(values, value)
			}
		}
	}
	return values
}

func (s *settings) inDataDir(name ...string) string {
	return filepath.Join(append([]string{s.dataDir()}, name...)...)
}

// apiKey reads the credential named by --as.
func (s *settings) apiKey() (string, error) {
	name := s.GetString("as")
	file := s.inDataDir("credentials", name+".key")
	if strings.ContainsRune(name, os.PathSeparator) {
		file = name
	}
	content, err := os.ReadFile(file)
	if err != nil {
		return "", domain.Wrap(domain.CodeUnauthenticated, err,
			"no credential %q: %s can not be read; name one of the files there with --as, or set --data-dir", name, file)
	}
	return strings.TrimSpace(string(content)), nil
}
