#!/usr/bin/env bash
# Regenerates the files of the given packages and fails when any of them changes.
# The files are compared with what is in the working tree, so that a change and its regeneration can be checked before
# they are committed.
set -euo pipefail
cd "$(dirname "$0")/.."
before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
for folder in "$@"; do
    mkdir -p "$before/$folder"
    cp -R "$folder/." "$before/$folder/"
done
npm run --silent build
status=0
for folder in "$@"; do
    go generate "./$folder"
    if ! diff -r -u "$before/$folder" "$folder"; then
        echo "$folder has drifted from its source: the regenerated files are in place, review and commit them" >&2
        status=1
    fi
done
exit $status
