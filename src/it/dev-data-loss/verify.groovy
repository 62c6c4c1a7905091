String log = new File(basedir, "build.log").text
assert log.contains("M413  The migration would lose data.")
assert log.contains('"-DacceptDataLoss=users.email"')
assert log.contains("In sync already: schema, migrations and database agree.")

def folders = new File(basedir, "src/main/database/migrations").list().findAll { it.contains("_") && !it.contains(".") }.sort()
assert folders.size() == 2
assert folders[0].endsWith("_init")
assert folders[1].endsWith("_drop")

assert context.database.queryStrings("SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL") == ["2"]
assert context.database.queryStrings("SELECT attname FROM pg_attribute WHERE attrelid = 'users'::regclass AND attnum > 0 AND NOT attisdropped") == ["id"]
