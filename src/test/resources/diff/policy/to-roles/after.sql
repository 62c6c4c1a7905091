CREATE TABLE t (a integer);
CREATE POLICY one ON t TO golden_reader USING (true);
CREATE POLICY several ON t TO "Golden Writer", golden_reader USING (true);
