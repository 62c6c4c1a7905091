String log = new File(basedir, "build.log").text
assert log.contains("Deployed 1 migration to")
assert log.contains("M513")
assert log =~ /mvn io\.github\.migratemaven:migrate-maven-plugin:[^:]+:dev .*"-Dclaim=it_without_pom_database"/
assert !new File(basedir, "target").exists()
assert context.database.queryStrings("SELECT count(*) FROM orders") == ["0"]
