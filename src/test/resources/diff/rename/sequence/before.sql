CREATE SEQUENCE nummbers START 1000;
CREATE TABLE t (n bigint DEFAULT nextval('nummbers'));
