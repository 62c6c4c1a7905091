String log = new File(basedir, "build.log").text
assert log.contains('M513  Database "it_dev_claim_database" is neither empty nor marked as a development database.')
assert log.contains('"-Dclaim=it_dev_claim_database"')
assert log.split("In sync already").length == 3
assert new File(basedir, "src/main/database/migrations").list().length == 2
