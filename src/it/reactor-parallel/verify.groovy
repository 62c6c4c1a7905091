String log = new File(basedir, "build.log").text
assert log.contains('Deployed 1 migration to "orders" on')
assert log.contains('Deployed 1 migration to "carts" on')
assert log.contains("Passed over: no schema and no migrations in " + new File(basedir, "empty"))
assert (log =~ /"(orders|carts)" on 127.0.0.1:(\d+), gone with this build/).collect { it[2] }.toSet().size() == 1
assert !log.contains("not marked as @threadSafe")
