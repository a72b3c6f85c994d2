#!/usr/bin/env bash
# matrix.sh [SUITE…]: the plugin's tests and the whole way on several versions of QGIS: the machine's,
# and those of Debian's suites (trixie: 3.40, sid: 3.44), each in a folder of its own.
#
#   QGIS_CHROOTS=…  where those folders lie (2.5 GB each), in place of build/qgis_matrix
#   TESTS=…         what runs, in place of tests/rs_mask_plugin and tests/end_to_end
set -uo pipefail
cd "$(dirname "$0")/../.."
folders=${QGIS_CHROOTS:-build/qgis_matrix}
logs=build/qgis_matrix
read -ra tests <<<"${TESTS:-tests/rs_mask_plugin tests/end_to_end}"
[ $# -gt 0 ] || set -- machine trixie sid

if [ "$(id -u)" != 0 ]; then
  echo "Another QGIS in a folder of its own needs root: run this as root." >&2
  exit 2
fi
for tool in debootstrap unshare apt-get; do
  command -v "$tool" >/dev/null && continue
  echo "Another QGIS in a folder of its own needs $tool, which this machine lacks." >&2
  exit 2
done
mkdir -p "$logs/wheels" "$folders"
folders=$(cd "$folders" && pwd -P)

[ -e "$logs/wheels/ready" ] || {
  .venv-qgis/bin/python -m pip download -q --disable-pip-version-check --only-binary :all: \
    -d "$logs/wheels" pytest pytest-qgis uv && touch "$logs/wheels/ready"
} || exit 2

version='import sys; from qgis.core import Qgis
print("QGIS", Qgis.QGIS_VERSION.split("-")[0], "Python", sys.version.split()[0])'
failed=0
for suite in "$@"; do
  log=$logs/$suite.log
  if [ "$suite" = machine ]; then
    mkdir -p -m 700 build/runtime
    in_qgis() { env XDG_RUNTIME_DIR="$PWD/build/runtime" QT_QPA_PLATFORM=offscreen \
      RS_MASK_PYTHON="$PWD/.venv/bin/python" OMP_NUM_THREADS=1 .venv-qgis/bin/"$@"; }
  else
    folder=$folders/$suite
    tests/qgis_matrix/install.sh "$suite" "$folder" "$logs/wheels" || { failed=1; continue; }
    in_qgis() { tests/qgis_matrix/run.sh "$folder" "$@"; }
  fi
  printf '%-8s %s: ' "$suite" "$(in_qgis python -c "$version")"
  start=$SECONDS
  in_qgis python -m pytest -p no:cacheprovider -rs --durations=10 "${tests[@]}" >"$log" 2>&1 || failed=1
  result=$(grep -E '(passed|failed|error).* in [0-9.]+s' "$log" | tail -1)
  echo "${result:-it crashed: $(tail -1 "$log")} ($(((SECONDS - start + 30) / 60)) min; $log)"
done
exit $failed
