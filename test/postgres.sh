#!/usr/bin/env bash
# Makes sure that a PostgreSQL server of version 15 or later is installed, for tests: they start one of their own. Installs
# it with apt as root where it is missing.
set -euo pipefail

found() {
    local bin
    for bin in "$(dirname "$(command -v initdb || echo /nowhere/initdb)")" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin \
        /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin; do
        if [ -x "$bin/initdb" ] && [ "$("$bin/postgres" --version 2>/dev/null | sed -E 's/[^0-9]*([0-9]+).*/\1/')" -ge 15 ]; then
            return 0
        fi
    done
    return 1
}

if [ -n "${SPECIE_TEST_POSTGRES:-}" ] || found; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "PostgreSQL is missing: installing it"
    apt-get update -q
    # Without the cluster that the package would make and start: tests make their own.
    mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/specie-tests.conf
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends postgresql
    found && exit 0
fi
echo "Tests need a PostgreSQL server of version 15 or later. Install one (Debian: apt-get install postgresql; macOS: brew install" >&2
echo "postgresql@17), or set SPECIE_TEST_POSTGRES to the URL of a superuser on a server where databases may be made." >&2
exit 1
