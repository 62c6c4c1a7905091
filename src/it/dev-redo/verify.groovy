String log = new File(basedir, "build.log").text
assert log.contains("M507  Only you know whether somebody else has 20260102000000_phone already.")
assert log =~ /mvn migrate:dev .*"-Dredo=20260102000000_phone"/
assert log.contains('ALTER TABLE "users" DROP COLUMN "phone";')
assert log =~ /20260102000000_phone was taken back; its folder is kept as .*20260102000000_phone\./
assert log.contains("In sync already: schema, migrations and database agree.")

def folders = new File(basedir, "src/main/database/migrations").list().findAll { !it.contains(".") }.sort()
assert folders.size() == 2
assert folders[0] == "20260101000000_init"
assert folders[1] != "20260102000000_phone" && folders[1].endsWith("_phone")
assert new File(basedir, ".migrate/redone/20260102000000_phone/migration.sql").exists()
assert context.database.queryStrings("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'users'::regclass AND attname = 'phone'") == ["character varying(20)"]
assert context.database.queryStrings("SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1") == folders
