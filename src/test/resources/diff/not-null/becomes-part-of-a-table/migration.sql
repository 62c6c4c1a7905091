/*
  Warnings:

  - Made the column `a` on table `t_1` required. This step will fail if there are existing NULL values in that column.
  - The table `t_1` will be attached to `t` as its partition FOR VALUES IN (1). If there are existing rows that do not fit, this will fail.

*/
-- AlterTable
ALTER TABLE "t_1" ADD CONSTRAINT "a_is_there" NOT NULL "a";

-- AlterTable
ALTER TABLE "t" ATTACH PARTITION "t_1" FOR VALUES IN (1);
