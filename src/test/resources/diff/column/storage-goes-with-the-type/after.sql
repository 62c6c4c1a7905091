CREATE TABLE docs (amount int, code text);
ALTER TABLE docs ALTER amount SET STATISTICS 10, ALTER code SET STORAGE MAIN;
