CREATE TABLE t (a integer);
CREATE POLICY p ON t TO golden_reader USING (a > 0);
