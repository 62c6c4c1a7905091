import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def problem = { run -> new JsonSlurper().parse(new File(basedir, "target/" + run + "/dev.json")).problem }

def mistake = problem("mistake")
assert mistake.code == "M113"
assert mistake.where.any { it.endsWith("src/main/database/mistake.sql:4:14") }
assert mistake.where.any { it.contains("4 |   naïve text NOTT NULL") }
assert mistake.where.any { it.contains('ERROR 42601: syntax error at or near "NOTT"') }

assert problem("without-script").code == "P3015"
assert problem("without-script").what.contains("20260101000000_init")

// Nobody can be asked for a name: the complete command, in double quotes, with what is proposed.
assert problem("nameless").code == "M507"
String command = problem("nameless").next[0].command
assert command.startsWith("mvn migrate:dev ")
assert command.endsWith(' "-Dname=init"')

// Nothing written, nothing left running, no trace.
assert !new File(basedir, "src/main/database/migrations").exists()
assert new File(basedir, "without-script").list().sort() == ["20260101000000_init", "migration_lock.toml"]
assert new File(basedir, "without-script/20260101000000_init").list() as List == ["notes.txt"]
assert InnerMaven.processesOn(basedir) == []
assert !new File(basedir, "build.log").text.contains("\tat ")
