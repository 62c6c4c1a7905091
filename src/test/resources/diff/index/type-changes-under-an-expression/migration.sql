/*
  Warnings:

  - You are about to alter the column `b` on the `t` table. The data in that column will be cast from `text` to `character varying(20)`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- DropIndex
DROP INDEX "i";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "b" SET DATA TYPE VARCHAR(20);

-- CreateIndex
CREATE INDEX "i" ON "t"((lower((b)::text))) WITH (fillfactor=70);

-- AlterIndex
ALTER INDEX "i" ALTER COLUMN 1 SET STATISTICS 100;

-- AlterTable
ALTER TABLE "t" CLUSTER ON "i";
