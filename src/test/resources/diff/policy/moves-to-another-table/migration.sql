/*
  Warnings:

  - You are about to drop the `b_members` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropPolicy
DROP POLICY "p" ON "t";

-- DropTable
DROP TABLE "b_members";

-- CreateTable
CREATE TABLE "z_people" (
    "member" TEXT
);

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (EXISTS ( SELECT
   FROM z_people
  WHERE (z_people.member = CURRENT_USER)));
