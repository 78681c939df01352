#!/bin/sh
# ensure-packages.sh LIST...: install the Debian packages named in the lists that are not there yet.
# Exit 1, with the command to type, where this user may not install; exit 0 elsewhere than on Debian and its kin.
set -eu

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian-like system: please see to it that what these packages hold is installed:" \
        "$(sed 's/#.*//' "$@" | xargs)" >&2
    exit 0
fi

# A package counts as present under its own name and under every name it provides (libglib2.0-0t64 for libglib2.0-0).
missing=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}, ${Provides}\n' | awk '
    FILENAME == "-" && substr($0, 2, 1) == "i" {
        sub(/^.../, "")
        gsub(/\([^)]*\)|,/, " ")
        for (field = 1; field <= NF; field++) present[$field]
    }
    FILENAME != "-" {
        sub(/#.*/, "")
        if (NF && !($1 in present) && !($1 in printed)) { printed[$1]; printf " %s", $1 }
    }
' - "$@")
[ -n "$missing" ] || exit 0

explain() {
    command="apt-get update && apt-get install --yes --no-install-recommends$missing"
    echo "These Debian packages are missing:$missing" >&2
    if command -v sudo >/dev/null; then
        echo "Have them installed, then run make again:  sudo sh -c '$command'" >&2
    else
        echo "Have them installed, then run make again:  su -c '$command'" >&2
    fi
    exit 1
}

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    as_root=sudo
else
    explain
fi

echo "Installing Debian packages:$missing"
# A third-party source that cannot be reached fails the update and need not matter: what counts is the installation.
$as_root apt-get -qq update || echo "apt-get update had trouble; going on with the lists that are there." >&2
# shellcheck disable=SC2086  # a list
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install --yes --no-install-recommends $missing >/dev/null || explain
