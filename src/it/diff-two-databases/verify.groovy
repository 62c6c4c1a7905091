import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven
import io.github.migratemaven.testkit.RealBuild

def json = { new JsonSlurper().parse(new File(basedir, "target/migrate/diff.json")) }
assert new File(basedir, "target/none.txt").text == "No difference.\n"
assert json().difference == "empty"

def url = RealBuild.url(context.new)
def password = context.new.address().password().reveal()
def maven = InnerMaven.in(basedir, binding.variables)
def diff = { String... more -> maven.run(*(["migrate:diff", "-Dfrom=database:old", "-Dto=database:" + url] + (more as List))) }

def summary = diff()
assert summary.exit() == 0
assert summary.log().contains("[INFO] From: database \"it_diff_two_databases_old\" on")
assert summary.log().contains("(-Dto)")
assert summary.log().contains("[INFO] [+] Added tables\n[INFO]   - orders\n")
assert json().difference == "different"

// Nothing but SQL, so that it can be piped.
def script = diff("-q", "-Dscript").log()
context.old.execute(script)
assert script.startsWith("-- CreateTable\nCREATE TABLE \"orders\" (\n")
assert diff("-DexitCode").exit() == 0
assert json().difference == "empty"

context.old.execute("DROP TABLE orders")
def failed = diff("-DexitCode")
assert failed.exit() == 1
assert failed.log().contains("M431  The two sides differ.")
assert failed.log().contains("\"-Dscript\"")
assert json().difference == "different"
assert json().problem.code == "M431"
def typo = maven.run("migrate:diff", "-Dfrom=databse:" + url, "-Dto=empty", "-DexitCode")
assert typo.exit() == 1
assert typo.log().contains("M430")
assert json().difference == "error"

["build.log", *(1..5).collect { "call-" + it + ".log" }].each {
  assert !new File(basedir, it).text.contains(password)
}
assert !new File(basedir, "target/migrate/diff.json").text.contains(password)
