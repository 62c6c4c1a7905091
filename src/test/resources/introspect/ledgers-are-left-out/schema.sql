CREATE TABLE _prisma_migrations (id serial PRIMARY KEY, x int);
CREATE INDEX ON _prisma_migrations (x);
CREATE TABLE flyway_schema_history (id int PRIMARY KEY, c text) WITH (fillfactor = 50);
CREATE TABLE schema_version (id int);
CREATE TABLE databasechangelog (id int);
CREATE TABLE databasechangeloglock (id int);
CREATE TRIGGER t BEFORE UPDATE ON _prisma_migrations FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON CONSTRAINT _prisma_migrations_pkey ON _prisma_migrations IS 'Hidden';
