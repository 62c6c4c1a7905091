CREATE TABLE t (a text, id bigserial);
