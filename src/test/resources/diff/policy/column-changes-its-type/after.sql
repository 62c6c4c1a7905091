CREATE TABLE t (a bigint, b integer);
CREATE POLICY p ON t USING (a > 0);
CREATE POLICY q ON t USING (b > 0);
COMMENT ON POLICY p ON t IS 'Stays';
