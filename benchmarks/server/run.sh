#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Speed of the server against a bare Vert.x server that parses and answers the same JSON: wrk (Debian's package) with 64
# keep-alive connections. The bare server, fresh executions and executions in sessions have short turns, both servers
# running, each round in the other order: a machine that changes its pace changes it for all three. Then suspend and
# resume, in memory and through a store. Printed: the turns' medians, with the lowest and the highest.
#
#   benchmarks/server/run.sh [SECONDS [ROUNDS]]      4 seconds a turn, 7 rounds; needs wrk, curl; builds Hognose if it must
#
# DATABASE=jdbc:postgresql://... measures suspend and resume through that database, too.

set -eu

cd "$(dirname "$0")/../.."
here=benchmarks/server
seconds=${1:-4}
rounds=${2:-7}
./hognose version > /dev/null
jdk=$(./hognose jdk)
read -r app < target/launcher/stamp
work=$(mktemp -d)
bare=
hognose=
trap 'kill $bare $hognose 2> /dev/null; rm -rf "$work"' EXIT
barePort=18091
port=18090

# Starts the command given after the name of its output, and waits until it listens.
start() {
  output=$work/$1
  shift
  "$@" > "$output.out" 2> "$output.err" &
  started=$!
  until grep -q listens "$output.out"; do
    kill -0 "$started"
    sleep 0.1
  done
}

# A server with the options given, once the warm-up that follows its start is over.
serve() {
  start hognose ./hognose serve --port "$port" "$@"
  hognose=$started
  until grep -q 'warmed up' "$work/hognose.err"; do
    kill -0 "$hognose"
    sleep 0.1
  done
}

stop() {
  kill "$hognose"
  wait "$hognose" 2> /dev/null || true
  hognose=
}

# Hundredths of a second of processor time that a process has had; 0 where the system does not tell.
ticks() {
  if [ -r "/proc/$1/stat" ]; then
    sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'
  else
    echo 0
  fi
}

# One turn of a kind: its rate, 99th percentile in ms and processor time a request in us go to the kind's file.
turn() {
  case $1 in
    bare) script=fresh target=$barePort/v1/executions process=$bare ;;
    fresh) script=fresh target=$port/v1/executions process=$hognose ;;
    sessions) script=sessions target=$port/ process=$hognose ;;
    resume) script=resume target=$port/v1/executions process=$hognose ;;
  esac
  before=$(ticks "$process")
  wrk -t2 -c64 -d"${2}s" --latency -s "$here/$script.lua" "http://127.0.0.1:$target" > "$work/load"
  after=$(ticks "$process")
  awk -v ticks=$((after - before)) '
    /99%/ { late = $2 ~ /us$/ ? $2 / 1000 : $2 ~ /ms$/ ? $2 + 0 : $2 * 1000 }
    /requests in/ { requests = $1 }
    /Requests\/sec/ { rate = $2 }
    /Round trips/ { rate = $3 + 0 }
    /Non-2xx/ { wrong = $NF }
    /wrong answers/ { wrong += $NF }
    END { print rate, late, ticks * 10000 / requests, wrong + 0 }' "$work/load" >> "$work/$1"
}

# The median, the lowest and the highest of a column of a kind's turns, to the decimals given.
spread() {
  cut -d' ' -f"$2" "$work/$1" | sort -n |
    awk -v form="%.$3f (%.$3f to %.$3f)" '{ a[NR] = $1 }
      END { printf form, (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2, a[1], a[NR] }'
}

# What a kind did, under its name.
report() {
  printf '%s: %s a second; 99%% within %s ms; %s us of processor time a request; wrong answers: %s\n' \
    "$2" "$(spread "$1" 1 0)" "$(spread "$1" 2 1)" "$(spread "$1" 3 1)" "$(cut -d' ' -f4 "$work/$1" | awk "{ sum += \$1 } END { print sum }")"
}

# The ratio of two kinds' rates, turn by turn: the median with the lowest and the highest.
ratio() {
  paste -d' ' "$work/$1" "$work/$2" | awk '{ print $1 / $5 }' > "$work/ratio"
  printf '%s\n' "$3: $(spread ratio 1 2)"
}

# Suspend and resume with the server that runs.
resume() {
  rm -f "$work/resume"
  turn resume 10
  rm -f "$work/resume"
  for _ in 1 2 3; do
    turn resume "$seconds"
  done
  report resume "$1"
}

"$jdk/bin/javac" -proc:none -cp "$app/lib/*" -d "$work" "$here/BareServer.java"
start bare "$jdk/bin/java" -XX:+UseParallelGC -cp "$work:$app/lib/*" BareServer "$barePort"
bare=$started
serve
SESSIONS=
i=0
while [ "$i" -lt 256 ]; do
  id=$(curl -s -X POST "http://127.0.0.1:$port/v1/sessions" | sed 's/.*"id":"\(ses_[0-9A-Z]*\)".*/\1/')
  SESSIONS=$SESSIONS,$id
  i=$((i + 1))
done
export SESSIONS
for kind in bare fresh sessions; do
  turn "$kind" 10
  rm -f "$work/$kind"
done
i=0
while [ "$i" -lt "$rounds" ]; do
  kinds='bare fresh sessions'
  [ $((i % 2)) -eq 0 ] || kinds='sessions fresh bare'
  for kind in $kinds; do
    turn "$kind" "$seconds"
  done
  i=$((i + 1))
done
report bare 'bare Vert.x server'
report fresh 'fresh executions'
report sessions 'executions in sessions'
ratio fresh bare 'fresh executions to the bare server'
ratio sessions fresh 'executions in sessions to fresh ones'
kill "$bare"
bare=
resume 'round trips of suspend and resume, in memory'
stop

serve --data "$work/data"
resume 'round trips of suspend and resume, through the store'
stop

if [ -n "${DATABASE:-}" ]; then
  serve --database "$DATABASE"
  resume 'round trips of suspend and resume, through PostgreSQL'
  stop
fi
