CREATE SEQUENCE numbers;
CREATE TABLE t (id bigint NOT NULL DEFAULT nextval('numbers'));
