#!/usr/bin/env bash
# Measures the budgets of docs/benchmarks.md: always two things in one run, and their ratio.
# Usage: docs/benchmarks.sh [deploy|nothing|dev]...     (default: all three)
#   SIZES="200 2000 10000"  migrations to deploy; default 200 and 2,000
#   RUNS=3                  runs of each
#   LOCAL_REPOSITORY        Maven's, when it is not ~/.m2/repository
# Needs bash, hyperfine and psql (Debian packages hyperfine, postgresql-client), and this checkout's mvn.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
work=$checkout/target/benchmarks
sizes=${SIZES:-200 2000}
runs=${RUNS:-3}
many=10000
export MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

for program in hyperfine psql; do
  command -v "$program" >/dev/null || { echo "$program is missing" >&2; exit 1; }
done

# The plugin and what it needs, in the local repository of the real builds.
mvn -B -q verify -DskipTests -DskipITs
mkdir -p "$work"
outer=${LOCAL_REPOSITORY:-$HOME/.m2/repository}
sed "s|@localRepositoryUrl@|file://$outer|" src/it/settings.xml >"$work/settings.xml"
maven="mvn -B -q -Dstyle.color=never -s $work/settings.xml -Dmaven.repo.local=$checkout/target/it-repo -Dmigrate.cacheDirectory=$checkout/target/embedded-cache"

# project NAME: a folder with a POM that has the plugin.
project() {
  mkdir -p "$work/$1/src/main/database/migrations"
  cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>benchmark</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>io.github.migratemaven</groupId>
        <artifactId>migrate-maven-plugin</artifactId>
        <version>0.1.0-SNAPSHOT</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
  printf 'provider = "postgresql"\n' >"$work/$1/src/main/database/migrations/migration_lock.toml"
}

table() { printf 'CREATE TABLE "table_%05d" (\n    "id" INTEGER NOT NULL,\n    "name" TEXT,\n\n    CONSTRAINT "table_%05d_pkey" PRIMARY KEY ("id")\n);\n' "$1" "$1"; }

# Small migrations as real ones are: every tenth makes a table, the others change the newest.
migrations() {
  local folder=$work/$1/src/main/database/migrations i name
  for ((i = 0; i < $2; i++)); do
    printf -v name '%s/2026%010d_step' "$folder" "$i"
    mkdir -p "$name"
    if ((i % 10 == 0)); then
      table $((i / 10)) >"$name/migration.sql"
    else
      printf 'ALTER TABLE "table_%05d" ADD COLUMN "column_%d" TEXT;\n' $((i / 10)) $((i % 10)) >"$name/migration.sql"
    fi
  done
  for name in "$folder"/*/migration.sql; do
    printf 'BEGIN;\n\\i %s\nCOMMIT;\n' "$name"
  done >"$work/$1/psql.sql"
}

# A server with real fsync, as a person has it: the development database of a project.
server() {
  project server
  (cd "$work/server" && $maven migrate:start)
  url=$(sed -n 's/^migrate.url=//p' "$work/server/.migrate/dev.properties")
  stop="(cd $work/server && $maven migrate:stop)"
  trap 'eval "$stop"' EXIT
}

fresh() { echo "psql -qX $url -c 'DROP DATABASE IF EXISTS benchmark' -c 'CREATE DATABASE benchmark'"; }
on_benchmark() { echo "${url%/*}/benchmark"; }

# measured NAME COMMAND [PREPARE]: prints the fastest of the runs in seconds; the fastest is least disturbed by neighbours.
measured() {
  hyperfine --runs "$runs" --style none --export-json "$work/$1.json" ${3:+--prepare "$3"} "$2" >/dev/null
  sed -n 's/^ *"min": *\([0-9.]*\).*/\1/p' "$work/$1.json" | head -1
}

told() { awk -v what="$1" -v a="$2" -v b="$3" -v aim="$4" 'BEGIN { printf "%-58s %8.2f s %8.2f s   ratio %5.2f   aim %s\n", what, a, b, a / b, aim }'; }
less() { awk -v a="$1" -v b="$2" 'BEGIN { print (a > b ? a - b : 0.001) }'; }

# Maven's start: our plugin loaded, and skipped.
start() { measured start "cd $work/server && $maven migrate:deploy -Dmigrate.skip"; }

deploy() {
  server
  local begin; begin=$(start)
  for size in $sizes; do
    project "deploy-$size"; migrations "deploy-$size" "$size"
    local psql ours
    psql=$(measured "psql-$size" "psql -qX -v ON_ERROR_STOP=1 -f $work/deploy-$size/psql.sql $(on_benchmark)" "$(fresh)")
    ours=$(measured "deploy-$size" "cd $work/deploy-$size && $maven migrate:deploy -Dmigrate.url=$(on_benchmark)" "$(fresh)")
    told "deploy of $size, without Maven's start : psql" "$(less "$ours" "$begin")" "$psql" "< 1"
  done
}

nothing() {
  server
  project "deploy-$many"; migrations "deploy-$many" "$many"
  eval "$(fresh)"
  (cd "$work/deploy-$many" && $maven migrate:deploy "-Dmigrate.url=$(on_benchmark)")
  local begin ours; begin=$(start)
  ours=$(measured "nothing-$many" "cd $work/deploy-$many && $maven migrate:deploy -Dmigrate.url=$(on_benchmark)")
  told "nothing pending of $many : Maven's start" "$ours" "$begin" "+ 0.5 s"
}

# The same thousand tables, made by one migration or by a thousand.
dev() {
  local i name times=()
  for count in 1 1000; do
    project "dev-$count"
    for ((i = 0; i < 1000; i++)); do table "$i"; done >"$work/dev-$count/src/main/database/schema.sql"
    for ((i = 0; i < count; i++)); do
      printf -v name '%s/src/main/database/migrations/2026%010d_step' "$work/dev-$count" "$i"
      mkdir -p "$name"
      if ((count == 1)); then cp "$work/dev-1/src/main/database/schema.sql" "$name/migration.sql"; else table "$i" >"$name/migration.sql"; fi
    done
    (cd "$work/dev-$count" && $maven migrate:dev -Dname=first)
    times+=("$(measured "dev-$count" "cd $work/dev-$count && $maven migrate:dev -Dname=none")")
  done
  told "dev, 1,000 tables: 1,000 migrations of history : 1" "${times[1]}" "${times[0]}" "< 1.2"
}

echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime), $runs runs of each, the fastest counts"
for part in "${@:-deploy}"; do "$part"; done
[ $# -gt 0 ] || { nothing; dev; }
