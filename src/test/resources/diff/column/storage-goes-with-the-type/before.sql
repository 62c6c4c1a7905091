CREATE TABLE docs (amount numeric, code int);
ALTER TABLE docs ALTER amount SET STORAGE EXTERNAL, ALTER amount SET STATISTICS 10;
