/*
  Warnings:

  - You are about to drop the column `a` on the `t` table. All the data in the column will be lost.

*/
-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "a";

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM t
  WHERE (b > 1);

-- Grant
GRANT SELECT ("id") ON "v" TO "pg_monitor";
