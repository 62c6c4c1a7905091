CREATE TYPE status AS ENUM ('c', 'a', 'b');
CREATE TABLE t (s status);
