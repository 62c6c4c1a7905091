CREATE TABLE parent (a int, b int, c text, gone int, PRIMARY KEY (b, a) INCLUDE (c));
ALTER TABLE parent DROP COLUMN gone, ADD d int CONSTRAINT d_once UNIQUE DEFERRABLE;
CREATE TABLE small (d int PRIMARY KEY);
CREATE SCHEMA sales;
CREATE TABLE sales.child (
  id int PRIMARY KEY, other int UNIQUE DEFERRABLE INITIALLY DEFERRED,
  pa int, pb int, d int, self int REFERENCES sales.child,
  kind text,
  CONSTRAINT "to parent" FOREIGN KEY (pa, pb) REFERENCES parent (a, b)
    MATCH FULL ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE,
  FOREIGN KEY (d) REFERENCES small ON DELETE SET DEFAULT ON UPDATE RESTRICT,
  CHECK (pa > 0 AND pb > 0), CHECK (d > 0) NO INHERIT, CHECK (kind IN ('a', 'b')),
  EXCLUDE USING gist (int4range(pa, pb) WITH &&) WHERE (d > 3)
);
ALTER TABLE sales.child ADD CONSTRAINT late CHECK (d < 100) NOT VALID;
ALTER TABLE sales.child ADD CONSTRAINT late_fk FOREIGN KEY (d) REFERENCES small NOT VALID;
COMMENT ON CONSTRAINT late ON sales.child IS 'Old rows are worse';
