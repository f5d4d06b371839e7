#!/bin/sh
# packages.sh: says which packages of mk/packages.txt are missing, and installs them.
#   packages.sh check run        fail with their names when one is missing
#   packages.sh install run test install them; asks first unless root or CI=true
set -eu
here=$(dirname "$0")
act=$1
shift

present() {
    thing=${1#*:}
    case ${1%%:*} in
    cmd) command -v "$thing" >/dev/null 2>&1 ;;
    file)
        # shellcheck disable=SC2086
        set -- $thing # may be a pattern
        [ -e "$1" ]
        ;;
    pc) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "$thing" ;;
    py) python3 -c "import $thing" >/dev/null 2>&1 ;;
    esac
}

missing=
wanted=" $* "
while read -r name probe use what; do
    case $name in '' | \#*) continue ;; esac
    case $wanted in *" $use "*) ;; *) continue ;; esac
    if ! present "$probe"; then
        echo "missing: $name ($what)" >&2
        missing="$missing $name"
    fi
done <"$here/packages.txt"
[ -n "$missing" ] || exit 0

if [ "$act" = check ]; then
    echo "install them with: apt-get install$missing   (\`make run\` does it for you)" >&2
    exit 1
fi

sudo=
if [ "$(id -u)" != 0 ]; then
    sudo=sudo
    if ! command -v sudo >/dev/null 2>&1; then
        echo "as root, please: apt-get install$missing" >&2
        exit 1
    fi
fi
if [ -n "$sudo" ] && [ "${CI:-}" != true ]; then
    printf 'Install them now with apt-get? [y/N] '
    read -r answer || answer=n
    case $answer in
    y | Y | yes) ;;
    *) echo "Nothing was installed." >&2; exit 1 ;;
    esac
fi
echo "installing:$missing (and what they need; a minute or two)"
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
    --no-install-recommends $missing >/dev/null
