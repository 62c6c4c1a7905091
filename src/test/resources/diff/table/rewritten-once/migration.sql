-- AlterTable
ALTER TABLE "t" SET LOGGED,
SET ACCESS METHOD "heap",
SET TABLESPACE "pg_default",
SET (fillfactor=50);
