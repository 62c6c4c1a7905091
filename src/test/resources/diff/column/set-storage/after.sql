CREATE TABLE docs (id int, body text, title text, raw bytea);
ALTER TABLE docs ALTER body SET STORAGE EXTERNAL, ALTER title SET STATISTICS 500, ALTER title SET (n_distinct = -0.5),
    ALTER raw SET COMPRESSION pglz;
