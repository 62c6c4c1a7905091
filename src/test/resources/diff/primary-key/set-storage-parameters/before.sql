CREATE TABLE t (a integer PRIMARY KEY WITH (fillfactor = 70));
CREATE TABLE r (a integer REFERENCES t);
