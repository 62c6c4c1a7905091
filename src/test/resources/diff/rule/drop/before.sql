CREATE TABLE t (id integer, a text);
CREATE TABLE log (id integer);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE RULE logged AS ON INSERT TO t WHERE new.id > 0 DO ALSO INSERT INTO log VALUES (new.id);
