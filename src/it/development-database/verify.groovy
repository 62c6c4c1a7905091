def pid = []
def folder = new File(basedir, ".migrate")
if (folder.exists()) {
  folder.eachFileRecurse { if (it.name == "postmaster.pid") pid << it }
}
// Should a goal before stop have failed, nothing must be left running.
pid.each { ["kill", "-INT", it.readLines()[0]].execute().waitFor() }
assert pid == []

String log = new File(basedir, "build.log").text
assert log.contains("M514  There is no development database in this checkout yet.")
assert log.contains("Database: none is opened, since only the file is written")
assert log.contains('Edit it if you like, then run it:  mvn migrate:dev "-Dmigrate.')
assert !log.contains("-DcreateOnly=true")
assert log =~ /Applied  \d{14}_carts/
assert log =~ /Database: "development_database" on 127.0.0.1:\d+: 2 migrations applied, 0 pending/
// Maven 4 decorates standard output unless it is told --raw-streams.
assert log =~ /(?m)^(\[INFO\] \[stdout\] )?postgresql:\/\/postgres:[^@]+@127.0.0.1:\d+\/development_database/
assert log.contains("The development database is stopped; its data are kept.")

def properties = new File(basedir, ".migrate/dev.properties")
assert properties.text.contains("spring.datasource.url=jdbc:postgresql://127.0.0.1:")
assert java.nio.file.Files.getPosixFilePermissions(properties.toPath())*.name().toSet() == ["OWNER_READ", "OWNER_WRITE"].toSet()
