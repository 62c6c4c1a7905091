/*
  Warnings:

  - The primary key for the `t` table will be changed. If it partially fails, the table could be left without primary key constraint.
  - A unique constraint covering the columns `[k]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_k_key",
DROP CONSTRAINT "t_pkey",
ALTER COLUMN "id" DROP NOT NULL,
ADD CONSTRAINT "t_pkey" PRIMARY KEY ("k");

-- CreateView
CREATE VIEW "v" AS
SELECT id,
    a,
    count(*) AS count
   FROM t
  GROUP BY k;
