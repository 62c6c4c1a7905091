CREATE TABLE t (st varchar(9));
CREATE POLICY p ON t USING (st IN ('a', 'b'));
