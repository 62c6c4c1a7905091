CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (m mood);
CREATE VIEW v AS SELECT m FROM t WHERE m = 'bad';
