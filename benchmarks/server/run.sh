#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Speed of the server against a bare Vert.x server that parses and answers the same JSON: wrk (Debian's package) with 64
# keep-alive connections, fresh executions and executions in sessions by turns, and suspend and resume through a store.
#
#   benchmarks/server/run.sh [SECONDS]      needs wrk, curl; builds Hognose if it must
#
# DATABASE=jdbc:postgresql://... measures suspend and resume through that database, too.

set -eu

cd "$(dirname "$0")/../.."
here=benchmarks/server
seconds=${1:-10}
./hognose version > /dev/null
jdk=$(./hognose jdk)
read -r app < target/launcher/stamp
work=$(mktemp -d)
server=
trap 'kill "$server" 2> /dev/null; rm -rf "$work"' EXIT

# Starts the command given after the name, and waits until it listens.
start() {
  "$@" > "$work/out" 2> "$work/err" &
  server=$!
  until grep -q listens "$work/out"; do
    kill -0 "$server"
    sleep 0.1
  done
}

# Waits for the end of the warm-up that follows a start of Hognose.
warm() {
  until grep -q 'warmed up' "$work/err"; do
    kill -0 "$server"
    sleep 0.1
  done
}

stop() {
  kill "$server"
  wait "$server" 2> /dev/null || true
  server=
}

# Hundredths of a second of processor time that the server has had; 0 where the system does not tell.
ticks() {
  if [ -r "/proc/$server/stat" ]; then
    sed 's/.*) //' "/proc/$server/stat" | awk '{ print $12 + $13 }'
  else
    echo 0
  fi
}

# One measurement: its name, its script, its address.
measure() {
  printf '%s\n' "$1"
  before=$(ticks)
  wrk -t2 -c64 -d"${seconds}s" --latency -s "$2" "http://127.0.0.1:$port$3" > "$work/load"
  after=$(ticks)
  grep -E 'Requests/sec|99%|Non-2xx|Round trips' "$work/load"
  awk -v ticks=$((after - before)) \
    '/requests in/ && ticks > 0 { printf "Processor time: %.1f us a request\n", ticks * 10000 / $1 }' "$work/load"
}

# The same after ten seconds of it.
load() {
  wrk -t2 -c64 -d10s -s "$2" "http://127.0.0.1:$port$3" > /dev/null
  measure "$1" "$2" "$3"
}

port=18090
"$jdk/bin/javac" -proc:none -cp "$app/lib/*" -d "$work" "$here/BareServer.java"
start "$jdk/bin/java" -XX:+UseParallelGC -cp "$work:$app/lib/*" BareServer "$port"
load 'bare Vert.x server' "$here/fresh.lua" /v1/executions
stop

start ./hognose serve --port "$port"
warm
SESSIONS=
i=0
while [ "$i" -lt 256 ]; do
  id=$(curl -s -X POST "http://127.0.0.1:$port/v1/sessions" | sed 's/.*"id":"\(ses_[0-9A-Z]*\)".*/\1/')
  SESSIONS=$SESSIONS,$id
  i=$((i + 1))
done
export SESSIONS
load 'fresh executions' "$here/fresh.lua" /v1/executions
load 'executions in sessions' "$here/sessions.lua" /
measure 'executions in sessions, again' "$here/sessions.lua" /
measure 'fresh executions, again' "$here/fresh.lua" /v1/executions
load 'suspend and resume, in memory' "$here/resume.lua" /v1/executions
stop

start ./hognose serve --port "$port" --data "$work/data"
warm
load 'suspend and resume through the store' "$here/resume.lua" /v1/executions
stop

if [ -n "${DATABASE:-}" ]; then
  start ./hognose serve --port "$port" --database "$DATABASE"
  warm
  load 'suspend and resume through PostgreSQL' "$here/resume.lua" /v1/executions
  stop
fi
