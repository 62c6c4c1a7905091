import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.typed("-DbaseUrl=" + RealBuild.url(build.withOtherDatabase("shared")))
// What is there before, to be the same afterwards.
context.before = ["syntax-error", "no-script", "other-provider", "no-name"].collectMany { module ->
  def found = []
  new File(basedir, module + "/src").eachFileRecurse { found << it.path }
  found
}.toSet()
