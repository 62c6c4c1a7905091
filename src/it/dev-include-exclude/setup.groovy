io.github.migratemaven.testkit.RealBuild.in(basedir, context, postgresMajor).withDatabase()
