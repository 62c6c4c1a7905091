/*
  Warnings:

  - The sequence `s` will only count from 1 to 1000. If it has counted beyond that, this will fail.

*/
-- AlterSequence
ALTER SEQUENCE "s" INCREMENT BY 2 MAXVALUE 1000 CACHE 10 CYCLE;
