CREATE TABLE t (id integer, a text);
CREATE TABLE log (id integer);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE RULE logged AS ON INSERT TO t DO ALSO (INSERT INTO log VALUES (new.id); INSERT INTO log VALUES (new.id + 1));
