#!/bin/sh
# Makes build/interop/runtime-0.51, the environment IBM's official client is tested in: it pins what our own may not.
# Does nothing if that environment was already made from the same requirements.
# After changing requirements-0.51.in, in this folder: uv pip compile --python-version 3.11 requirements-0.51.in -o requirements-0.51.txt
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
requirements="$here/requirements-0.51.txt"
environment="$root/build/interop/runtime-0.51"
stamp="$environment/made-from"

uv="$root/.uv/bin/uv"
[ -x "$uv" ] || uv=uv
python="$root/.venv/bin/python"
[ -x "$python" ] || python=python3

wanted=$("$python" -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$requirements")
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    exit 0
fi
"$uv" venv --quiet --clear --no-project --python "$python" "$environment"
"$uv" pip sync --quiet --python "$environment" "$requirements"
echo "$wanted" > "$stamp"
