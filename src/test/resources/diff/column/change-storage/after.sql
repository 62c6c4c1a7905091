CREATE TABLE docs (id int, body text, title text, raw bytea);
ALTER TABLE docs ALTER body SET STORAGE MAIN, ALTER title SET STATISTICS 0, ALTER title SET (n_distinct_inherited = 40),
    ALTER raw SET STORAGE PLAIN;
