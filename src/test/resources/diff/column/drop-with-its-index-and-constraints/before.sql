CREATE TABLE t (id integer, a text UNIQUE, b integer CHECK (b > 0));
CREATE INDEX t_a_b_idx ON t (a, b);
