CREATE TABLE t (id integer, a text);
CREATE TABLE log (id integer);
CREATE RULE logged AS ON INSERT TO t DO ALSO INSERT INTO log VALUES (new.id);
