#!/bin/sh
# Makes build/interop/runtime-VERSION, the environments IBM's official clients are tested in: they pin what our own may not.
# `make_environment.sh [VERSION …]`: without a version, one for every requirements-VERSION.txt here.
# Does nothing for an environment that was already made from the same requirements.
# After changing a requirements-VERSION.in, in this folder:
#     uv pip compile --python-version 3.11 requirements-VERSION.in -o requirements-VERSION.txt
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

uv="$root/.uv/bin/uv"
[ -x "$uv" ] || uv=uv
python="$root/.venv/bin/python"
[ -x "$python" ] || python=python3

if [ $# -eq 0 ]; then
    for requirements in "$here"/requirements-*.txt; do
        version=${requirements##*/requirements-}
        set -- "$@" "${version%.txt}"
    done
fi
for version in "$@"; do
    requirements="$here/requirements-$version.txt"
    environment="$root/build/interop/runtime-$version"
    stamp="$environment/made-from"
    wanted=$("$python" -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$requirements")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
        continue
    fi
    "$uv" venv --quiet --clear --no-project --python "$python" "$environment"
    "$uv" pip sync --quiet --python "$environment" "$requirements"
    echo "$wanted" > "$stamp"
done
