#!/usr/bin/env bash
# Measures the differ: reading a schema beside pg_dump --schema-only on the same server, and comparing and planning
# with 1 % of the tables changed. Prints the table of docs/benchmarks.md.
# Usage: docs/benchmarks-differ.sh [tables]...     (default: 100 1000 10000)
#   RUNS=3      runs of each; the fastest counts
#   MAJOR=15    the server's major, not newer than the machine's pg_dump
# Needs bash, pg_dump (Debian package postgresql-client) and this checkout's mvn.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v pg_dump >/dev/null || { echo "pg_dump is missing" >&2; exit 1; }

sizes=("$@")
[ $# -gt 0 ] || sizes=(100 1000 10000)
mvn -B -q test-compile
mvn -B -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath
echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime)"
exec java -Xmx1g -XX:+UseSerialGC "-Druns=${RUNS:-3}" "-Doracle.major=${MAJOR:-15}" \
  -cp "target/classes:target/test-classes:$(cat target/test-classpath)" \
  io.github.migratemaven.benchmark.DifferBenchmark "${sizes[@]}"
