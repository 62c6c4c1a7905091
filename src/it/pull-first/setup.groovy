import io.github.migratemaven.testkit.RealBuild

RealBuild.in(basedir, context, postgresMajor).withDatabase()
context.database.execute("""
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE TABLE zoo (id serial PRIMARY KEY, feels mood NOT NULL DEFAULT 'ok');
  CREATE TABLE animal (id serial PRIMARY KEY, zoo integer REFERENCES zoo);
  CREATE INDEX animal_zoo ON animal (zoo);
  COMMENT ON TABLE animal IS 'it''s alive'""")
