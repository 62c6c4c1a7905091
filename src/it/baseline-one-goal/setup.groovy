import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
["prod", "staging"].each {
  build.withOtherDatabase(it)
  build.typed("-D" + it + "Url=" + RealBuild.url(context[it]))
  context[it].execute("""
    CREATE TABLE zoo (id serial PRIMARY KEY, name text NOT NULL);
    INSERT INTO zoo (name) VALUES ('Berlin');
    CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version text);
    INSERT INTO flyway_schema_history VALUES (1, '1'), (2, '1.1')""")
}
return true
