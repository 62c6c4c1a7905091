io.github.migratemaven.testkit.RealBuild.in(basedir, context, postgresMajor).withDatabase()
context.database.execute("CREATE TABLE zoo (id serial PRIMARY KEY, name text NOT NULL)")
