CREATE DOMAIN amount AS integer;
CREATE TABLE a (id amount PRIMARY KEY, twice integer GENERATED ALWAYS AS (id * 2) STORED, same amount GENERATED ALWAYS AS (id) STORED);
CREATE TABLE b (a_id amount REFERENCES a, CONSTRAINT small CHECK (a_id < 100));
CREATE INDEX b_part ON b (a_id) WHERE a_id > 5;
CREATE POLICY p ON b USING (a_id > 1);
