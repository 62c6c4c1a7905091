CREATE TYPE adress AS (street text, cty text);
CREATE TABLE t (home adress, CHECK ((home).cty <> ''), others adress[]);
