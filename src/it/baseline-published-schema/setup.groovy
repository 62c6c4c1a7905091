import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
["prod", "dev"].each {
  build.withOtherDatabase(it)
  build.typed("-D" + it + "Url=" + RealBuild.url(context[it]))
}
["common/db/create/flowable.postgres.create.common", "idm/db/create/flowable.postgres.create.identity"].each {
  context.prod.execute(RealBuild.classLoader.getResource("org/flowable/" + it + ".sql").text)
}
return true
