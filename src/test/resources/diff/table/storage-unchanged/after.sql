CREATE UNLOGGED TABLE docs (id int, body text, title text, raw bytea) WITH (fillfactor = 70) TABLESPACE fast;
ALTER TABLE docs REPLICA IDENTITY FULL;
