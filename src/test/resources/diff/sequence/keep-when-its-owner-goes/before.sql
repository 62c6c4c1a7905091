CREATE TABLE t (id bigint, n bigint);
CREATE SEQUENCE s OWNED BY t.n;
