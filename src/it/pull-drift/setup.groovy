import io.github.migratemaven.testkit.RealBuild

RealBuild.in(basedir, context, postgresMajor).withDatabase()
context.database.execute("""
  CREATE TABLE users (id bigint PRIMARY KEY, name text);
  ALTER TABLE users ADD COLUMN hot_fix text;
  CREATE INDEX users_name ON users (name)""")
