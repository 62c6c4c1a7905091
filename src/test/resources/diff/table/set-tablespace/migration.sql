-- AlterTable
ALTER TABLE "t" SET TABLESPACE "fast";

-- AlterTable
ALTER TABLE "u" SET TABLESPACE "pg_default";
