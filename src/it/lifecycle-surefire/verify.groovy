import io.github.migratemaven.testkit.BuildServers
import io.github.migratemaven.testkit.InnerMaven

def tested = { folder -> new File(basedir, folder + "/surefire-reports/TEST-shop.BooksTest.xml").text }
assert tested("target").contains('tests="1" errors="0" skipped="0" failures="0"')

// Two more at once.
def maven = InnerMaven.in(basedir, binding.variables)
def calls = ["one", "two"].collect { maven.start("test", "-Dfolder=" + it) }
def results = calls*.end()
assert results*.exit() == [0, 0]
assert results.collect { (it.log() =~ /Build database: "lifecycle_surefire" on (\S+),/)[0][1] }.toSet().size() == 2
["one", "two"].each { assert tested(it).contains('tests="1" errors="0" skipped="0" failures="0"') }

assert BuildServers.leftSince(context.serversBefore) == []
assert InnerMaven.processesOn(basedir) == []
