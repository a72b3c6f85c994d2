#!/usr/bin/env bash
# Installs QGIS (and a virtual screen for its tests) from the system's packages where it is missing.
set -euo pipefail

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

missing=()
command -v qgis_process.bin >/dev/null || command -v qgis_process >/dev/null || missing+=(qgis python3-qgis)
command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
/usr/bin/python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
[ ${#missing[@]} -gt 0 ] || exit 0
if ! command -v apt-get >/dev/null; then
  echo "Please install: ${missing[*]} (this script knows only Debian and Ubuntu)." >&2
  exit 1
fi
echo "Installing ${missing[*]} from the system's packages (a minute or two) …"
as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  "${missing[@]}" >/dev/null
