#!/usr/bin/env bash
# Makes .venv with the engine's libraries; $1: the Python to make it from.
set -euo pipefail
cd "$(dirname "$0")/.."
python="$1"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
  if command -v apt-get >/dev/null; then
    echo "Installing python3 and its venv module from the system's packages."
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      python3 python3-venv >/dev/null
    python=/usr/bin/python3
  fi
  "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || {
    echo "The engine needs Python 3.10 or later with the venv module; $python is not: make PYTHON=…" >&2
    exit 1
  }
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing the engine's libraries into .venv (a few minutes the first time) …"
.venv/bin/python -m pip install -qq --editable '.[engine,onnx,cluster,test,lint]'
