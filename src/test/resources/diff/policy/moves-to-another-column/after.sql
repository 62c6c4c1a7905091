CREATE TABLE t (b integer);
CREATE POLICY p ON t USING (b > 0);
