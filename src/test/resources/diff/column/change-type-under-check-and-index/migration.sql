/*
  Warnings:

  - A check constraint `t_code_check` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- DropIndex
DROP INDEX "t_code_idx";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_code_check",
ALTER COLUMN "code" SET DATA TYPE TEXT,
ADD CONSTRAINT "t_code_check" CHECK (code <> 'x'::text);

-- CreateIndex
CREATE INDEX "t_code_idx" ON "t"("code") WHERE (code <> 'y'::text);
