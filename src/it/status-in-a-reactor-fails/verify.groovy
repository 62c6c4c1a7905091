String log = new File(basedir, "build.log").text
assert log.contains("M508  There is no schema and no migrations directory here.")
assert log.contains("In shop:  ") && log.contains("mvn -pl :shop migrate:status")
assert !log.contains("In other:")
// As told, it works.
assert log.contains("Files:    1 migration, replayed on PostgreSQL")
assert new File(basedir, "shop/target/migrate/status.json").text.contains('"outcome" : "success"')
