CREATE TABLE t (a integer PRIMARY KEY WITH (fillfactor = 90, deduplicate_items = off));
CREATE TABLE r (a integer REFERENCES t);
