CREATE TABLE t (id integer, owner text, other integer);
CREATE POLICY all_rows ON t;
CREATE POLICY mine ON t AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (owner = current_user) WITH CHECK (other IN (1, 2));
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
