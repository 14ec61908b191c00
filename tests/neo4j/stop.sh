#!/usr/bin/env bash
# stop.sh DATA_DIR
#
# Stops the server that start.sh started on DATA_DIR and waits until it is gone; after 30 s by force.
set -euo pipefail

[[ -d ${1:?usage: stop.sh DATA_DIR} ]] || exit 0
data=$(cd "$1" && pwd)
pidfile=$data/server.pid
[[ -f $pidfile ]] || exit 0
pid=$(<"$pidfile")

# The number alone may belong to another process by now.
running() { ps -o args= -p "$pid" | grep -qF -- "--home-dir=$data "; }

for signal in TERM KILL; do
  for ((i = 0; i < 300; i++)); do
    running || break 2
    ((i > 0)) || kill -"$signal" "$pid" 2>/dev/null || break 2
    sleep 0.1
  done
done
rm -f "$pidfile"
