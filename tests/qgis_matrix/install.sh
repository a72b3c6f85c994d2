#!/usr/bin/env bash
# install.sh SUITE FOLDER WHEELS: another QGIS than the machine's, out of Debian's SUITE, in a folder
# of its own (2.5 GB), with pytest from a folder of wheels. Debian's packages come from the mirror that
# this machine's own apt is set to.
set -euo pipefail
suite=$1 folder=$2 wheels=$3

# In a mount namespace of its own: what is mounted in FOLDER ends with this script, however it ends.
if [ -z "${RS_MASK_MOUNTS:-}" ]; then
  exec env RS_MASK_MOUNTS=own unshare --mount --propagation private "$0" "$@"
fi

[ ! -e "$folder/ready" ] || exit 0
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -m1 '/debian/*$') || {
  echo "This machine's apt names no mirror of Debian (a source that ends in /debian)." >&2
  exit 1
}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "Debian $suite: the base system …"
rm -rf "$folder" && mkdir -p "$folder"
debootstrap --variant=minbase --keyring="$keyring" "$suite" "$folder" "$mirror" \
  >"$folder.log" 2>&1 || { tail -5 "$folder.log" >&2; exit 1; }

mount -t proc proc "$folder/proc"
mount --bind /dev "$folder/dev"
cp /etc/resolv.conf "$folder/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service is started in there
chmod +x "$folder/usr/sbin/policy-rc.d"
echo 'Acquire::Check-Valid-Until "false";' >"$folder/etc/apt/apt.conf.d/90mirror" # a mirror may lag
echo "Debian $suite: QGIS …"
in_folder() { chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive "$@"; }
{
  in_folder apt-get update -qq
  in_folder apt-get install -y -qq --no-install-recommends \
    qgis python3-qgis python3-venv xvfb xauth
  in_folder apt-get clean
  cp -r "$wheels" "$folder/opt/wheels"
  in_folder python3 -m venv --system-site-packages /opt/tests
  in_folder /opt/tests/bin/python -m pip install -q --no-index --find-links /opt/wheels \
    pytest pytest-qgis uv
} >>"$folder.log" 2>&1 || { tail -5 "$folder.log" >&2; exit 1; }
touch "$folder/ready"
