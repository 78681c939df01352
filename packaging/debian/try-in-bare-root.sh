#!/bin/sh
# try-in-bare-root.sh [-u] ROOT [COMMAND...]: the current commit in an empty Debian 12, as a newcomer meets it.
#
# Makes ROOT with debootstrap where it is missing (git, make and python3 in it, nothing else), clones HEAD into it and runs
# COMMAND there, `make run` unless told otherwise, without display and without input. -u does it as a plain user, for
# whom an earlier trial as root has installed the packages. Delete ROOT to start from nothing.
#
# Taken from the environment: SSL_CERT_FILE, for a network that brings its own certificate authority; UV_CACHE_DIR, shared
# with the trial to save downloads; the proxy variables. Needs root, debootstrap and git.
set -eu

if [ "${1-}" != --inside ]; then
    here=$(cd "$(dirname "$0")" && pwd)
    # A mount and process space of its own: whatever happens, nothing stays mounted and nothing stays running.
    exec unshare --mount --pid --fork --kill-child sh "$here/try-in-bare-root.sh" --inside "$here/../.." "$@"
fi

project=$(cd "$2" && pwd)
shift 2
user=root
home=/root
if [ "${1-}" = -u ]; then
    user=newcomer
    home=/home/newcomer
    shift
fi
root=${1:?"usage: try-in-bare-root.sh [-u] ROOT [COMMAND...]"}
shift
[ $# -gt 0 ] || set -- make run

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        ${no_proxy:+"no_proxy=$no_proxy"} chroot "$root" "$@" </dev/null
}

[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
[ -e "$root/etc/hosts" ] || printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
if [ ! -e "$root/usr/bin/make" ]; then
    inside apt-get -qq update
    inside apt-get -qq -o Dpkg::Use-Pty=0 install --yes --no-install-recommends git make python3 >/dev/null
fi
inside id "$user" >/dev/null 2>&1 || inside useradd --create-home "$user"

rm -rf "$root$home/qubit-keychain"
git -c safe.directory='*' clone --quiet --no-hardlinks "$project" "$root$home/qubit-keychain"
if [ -n "${SSL_CERT_FILE-}" ]; then
    install -m 644 "$SSL_CERT_FILE" "$root/etc/trial-certificates.pem"
    certificates=/etc/trial-certificates.pem
fi
if [ -n "${UV_CACHE_DIR-}" ]; then
    mkdir -p "$root/var/cache/uv"
    mount --bind "$UV_CACHE_DIR" "$root/var/cache/uv"
    cache=/var/cache/uv
fi
inside chown -R "$user:" "$home/qubit-keychain"

echo "In $root, as $user: $*"
# shellcheck disable=SC2016  # the inner shell's HOME
inside setpriv --reuid="$user" --regid="$user" --init-groups env HOME="$home" \
    ${certificates:+"SSL_CERT_FILE=$certificates" "PIP_CERT=$certificates"} ${cache:+"UV_CACHE_DIR=$cache"} \
    sh -c 'cd "$HOME/qubit-keychain" && exec "$@"' sh "$@"
echo "In $root, as $user: $* ended well."
