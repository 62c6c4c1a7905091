CREATE TABLE plain (a int, owner text);
CREATE POLICY heeded_never ON plain;
CREATE TABLE t (a int, owner text);
ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY deleting ON t FOR DELETE TO CURRENT_USER USING (a > 1);
CREATE POLICY inserting ON t FOR INSERT WITH CHECK (a > 3);
CREATE POLICY mine ON t AS RESTRICTIVE FOR UPDATE TO pg_monitor, PUBLIC USING (owner = current_user) WITH CHECK (a > 0);
CREATE POLICY reading ON t FOR SELECT TO pg_monitor, pg_read_all_data USING (true);
COMMENT ON POLICY mine ON t IS 'Own rows';
CREATE TABLE forced_only (a int);
ALTER TABLE forced_only FORCE ROW LEVEL SECURITY;
-- Of a partitioned table likewise.
CREATE TABLE part (a int) PARTITION BY RANGE (a);
CREATE POLICY of_part ON part USING (a > 0);
COMMENT ON POLICY of_part ON part IS 'Named';
