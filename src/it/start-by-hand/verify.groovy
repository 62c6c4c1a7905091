import io.github.migratemaven.postgres.DatabaseUrl
import io.github.migratemaven.postgres.Sessions
import io.github.migratemaven.testkit.InnerMaven
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

def maven = InnerMaven.in(basedir, binding.variables)
def file = new File(basedir, ".migrate/dev.properties")
def properties = new Properties()
file.withInputStream { properties.load(it) }
String url = properties["migrate.url"]
String log = new File(basedir, "build.log").text
if (Files.getFileStore(file.toPath()).supportsFileAttributeView("posix")) {
  assert PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())) == "rw-------"
}
assert new File(basedir, ".migrate/.gitignore").text.contains("*")
// Maven 4 decorates standard output unless it is told --raw-streams.
assert log.readLines().any { it == url || it == "[INFO] [stdout] " + url }
assert properties["spring.datasource.password"] == properties["quarkus.datasource.password"]

def query = { sql ->
  def connection = Sessions.open(DatabaseUrl.parse(url), "public")
  try {
    connection.createStatement().execute(sql)
  } finally {
    connection.close()
  }
}
int port = (url =~ /:(\d+)\//)[0][1] as int
try {
  // It goes on without Maven, and an application finds it.
  assert InnerMaven.answers(port)
  assert InnerMaven.processesOn(basedir) != []
  assert properties["spring.datasource.url"].contains(":" + port + "/")
  query("CREATE TABLE kept (id integer)")
} finally {
  def stopped = maven.run("migrate:stop")
  assert stopped.exit() == 0
}
assert !InnerMaven.answers(port)
assert InnerMaven.processesOn(basedir) == []

// Stopped, it is still known by the same address, and alone on standard output.
def asked = maven.run("-q", "migrate:url")
assert asked.exit() == 0
assert asked.log().strip() == url
