#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Measures the sandbox's parts with JMH. Arguments go to JMH:
#
#   benchmarks/parts/run.sh                     everything, some five minutes
#   benchmarks/parts/run.sh Compilation         what matches
#   benchmarks/parts/run.sh -f 1 -wi 2 -i 3     fewer measurements
#   benchmarks/parts/run.sh -prof gc Sandboxes  with the bytes allocated
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
jdk=$("$root/hognose" jdk)
(cd "$root" && JAVA_HOME=$jdk mvn -B -q -Dquick -Pparts -Dmaven.test.skip=true \
  -pl sandbox-core,benchmarks/parts package)
parts=$root/benchmarks/parts/target
exec "$jdk/bin/java" -cp "$parts/classes:$parts/lib/*" org.openjdk.jmh.Main "$@"
