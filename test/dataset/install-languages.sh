#!/usr/bin/env bash
# Installs what the tests of the dataset run beside Node, on Debian and as root: R, pandas, the spreadsheet of LibreOffice.
# Quick where all of it is there. Without it the tests say that they are skipped.
set -euo pipefail
packages=(r-base-core python3-pandas libreoffice-calc)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
