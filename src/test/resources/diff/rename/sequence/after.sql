CREATE SEQUENCE numbers START 1000;
CREATE TABLE t (n bigint DEFAULT nextval('numbers'));
