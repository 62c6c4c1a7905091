import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def modules = ["syntax-error", "no-script", "other-provider", "no-name"]
def problem = { module -> new JsonSlurper().parse(new File(basedir, module + "/target/migrate/dev.json")).problem }

def syntax = problem("syntax-error")
assert syntax.code == "M113"
assert syntax.where.any { it.endsWith("src/main/database/schema.sql:4:14") }
assert syntax.where.any { it.contains("4 |   naïve text NOTT NULL") }
assert syntax.where.any { it.contains('ERROR 42601: syntax error at or near "NOTT"') }

assert problem("no-script").code == "P3015"
assert problem("no-script").what.contains("20260101000000_init")
assert problem("other-provider").code == "P3019"

// Nobody can be asked for a name: the complete command, in double quotes, with what is proposed.
def question = problem("no-name")
assert question.code == "M507"
assert question.next*.command.contains('mvn -pl :no-name migrate:dev "-Dname=init"')

// Nothing written, nothing made in the database, nothing left running.
def after = modules.collectMany { module ->
  def found = []
  new File(basedir, module + "/src").eachFileRecurse { found << it.path }
  found
}.toSet()
assert after == context.before
assert context.shared.queryStrings("SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema)'") == []
assert InnerMaven.processesOn(basedir) == []
assert !new File(basedir, "build.log").text.contains("\tat ")
