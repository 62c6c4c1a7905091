CREATE TABLE t (a integer);
CREATE POLICY only_positive ON t AS RESTRICTIVE USING (a > 0);
