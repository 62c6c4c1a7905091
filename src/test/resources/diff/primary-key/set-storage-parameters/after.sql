CREATE TABLE t (a integer PRIMARY KEY WITH (deduplicate_items = off, fillfactor = 90));
CREATE TABLE r (a integer REFERENCES t);
