#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs one of the Java examples: examples/java/run.sh NAME [ARGUMENTS]
#
# Files that examples leave are in target/examples. Environment: HOGNOSE_CLASS_PATH (classes and jars to
# use instead of those that ./hognose has built), and what ./hognose reads.

set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=${here%/examples/java}
name=${1:-}
if [ -z "$name" ] || [ ! -f "$here/$name.java" ]; then
  printf 'examples/java/run.sh NAME [ARGUMENTS], where NAME is one of:\n' >&2
  for file in "$here"/*.java; do
    file=${file##*/}
    printf '  %s\n' "${file%.java}" >&2
  done
  exit 2
fi
shift

jdk=$("$root/hognose" jdk)
path=${HOGNOSE_CLASS_PATH:-}
if [ -z "$path" ]; then
  "$root/hognose" version > /dev/null # builds where sources are newer than the last build
  IFS= read -r app < "$root/target/launcher/stamp"
  path="$app/sandbox-core.jar:$app/tool-server.jar:$app/lib/*:$root/client-sdk/target/classes"
fi

if [ -z "${HOGNOSE_CLASS_PATH:-}" ] && grep -q '^import dev.hognose.client' "$here/$name.java"; then
  built=$root/client-sdk/target/classes/module-info.class
  if [ ! -f "$built" ] || [ -n "$(find "$root/client-sdk/src/main" -newer "$built" | head -n 1)" ]; then
    printf 'building the client\n' >&2
    JAVA_HOME=$jdk mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -Dquick -pl client-sdk -am compile >&2
  fi
fi

mkdir -p "$root/target/examples"
cd "$root/target/examples"
exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "$path" "$here/$name.java" "$@"
