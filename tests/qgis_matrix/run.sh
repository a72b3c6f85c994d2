#!/usr/bin/env bash
# run.sh FOLDER COMMAND…: a command in a folder that install.sh made, in this checkout, with QGIS
# without a screen. The checkout and the engine are there to read, under the paths they have outside.
set -euo pipefail
folder=$1
shift

# In a mount namespace of its own: whatever is mounted here ends with the command, however it ends.
if [ -z "${RS_MASK_MOUNTS:-}" ]; then
  exec env RS_MASK_MOUNTS=own unshare --mount --propagation private "$0" "$folder" "$@"
fi

checkout=$(cd "$(dirname "$0")/../.." && pwd -P)
engine=$(readlink -f "$checkout/.venv")
python=$(readlink -f "$engine/bin/python")
base=$(dirname "$(dirname "$python")")
if [ "$base" = /usr ]; then
  echo "The engine's Python is the system's, which another system lacks: make .venv from a Python" \
    "of its own (make setup PYTHON=…)." >&2
  exit 1
fi

mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
for path in "$checkout" "$engine" "$base"; do
  mkdir -p "$folder$path"
  mount --bind "$path" "$folder$path"
  mount -o remount,bind,ro "$folder$path"
done
mkdir -p "$checkout/.qgis-settings"
mount -t tmpfs tmpfs "$folder$checkout/.qgis-settings" # pytest-qgis writes there
home=/var/tmp/home
mkdir -p "$folder$home"
mkdir -p -m 700 "$folder$home/runtime"
exec chroot "$folder" env -i --chdir="$checkout" \
  PATH=/opt/tests/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME="$home" LC_ALL=C.UTF-8 \
  XDG_RUNTIME_DIR="$home/runtime" QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 \
  PYTHONDONTWRITEBYTECODE=1 RS_MASK_PYTHON="$checkout/.venv/bin/python" \
  "$@"
