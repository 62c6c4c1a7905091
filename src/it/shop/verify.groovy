def folders = new File(basedir, 'src/main/database/migrations').listFiles().findAll { it.directory }
assert folders.size() == 1
def sql = new File(folders[0], 'migration.sql').text
assert sql.count('-- CreateTable') == 12
assert sql.contains('CREATE TYPE "order_status" AS ENUM')

def log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
assert !log.contains('BUILD FAILURE')
