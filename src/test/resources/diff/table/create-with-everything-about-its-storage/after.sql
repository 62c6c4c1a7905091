CREATE UNLOGGED TABLE hits (id int PRIMARY KEY, body text)
    USING heap2 WITH (autovacuum_enabled = off, fillfactor = 70, toast.autovacuum_enabled = off) TABLESPACE fast;
ALTER TABLE hits REPLICA IDENTITY FULL;
