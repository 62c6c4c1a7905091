CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE t (e e, k integer UNIQUE);
