CREATE SCHEMA billing;
GRANT USAGE ON SCHEMA billing TO golden_reader;
