#!/usr/bin/env bash
# Makes sure that the SMT solver z3 is there: the one in PATH, or Debian's.
set -euo pipefail
if command -v z3 >/dev/null; then
    exit 0
fi
install=(apt-get install --yes --quiet z3)
if [ "$(id -u)" != 0 ]; then
    install=(sudo --non-interactive "${install[@]}")
fi
echo "installing z3 (${install[*]})"
if ! command -v apt-get >/dev/null || ! "${install[@]}" >/dev/null; then
    echo "make prove needs the SMT solver z3 (4.8.12 was tried) and could not install it: put it into PATH, for example" \
        "with: apt-get update && apt-get install z3" >&2
    exit 1
fi
