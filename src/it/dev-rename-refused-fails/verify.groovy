import groovy.json.JsonSlurper

def problem = { run -> new JsonSlurper().parse(new File(basedir, "target/" + run + "/dev.json")).problem }

def unanswered = problem("unanswered")
assert unanswered.code == "M420"
assert unanswered.where.any { it.startsWith("table author:writer") }
assert unanswered.where.any { it.contains("drop the `author` table, which is not empty (2 rows)") }
def answers = unanswered.next.collect { it.command.substring(it.command.indexOf('"-Drename')) }
assert answers == [
    '"-Drename=author:writer,author.naem:name"',
    '"-Drename=author:writer,none"',
    '"-Drename=none"',
]

assert problem("wrong").code == "M422"
assert problem("wrong").where.any { it.contains("author:writer") }
assert problem("none").code == "M413"

assert new File(basedir, "src/main/database/migrations").list().sort() == ["20260101000000_init", "migration_lock.toml"]
assert context.database.queryStrings("SELECT naem FROM author ORDER BY id") == ["Astrid", "Selma"]
