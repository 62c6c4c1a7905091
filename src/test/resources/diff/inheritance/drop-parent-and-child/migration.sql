/*
  Warnings:

  - You are about to drop the `capitals` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the `cities` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropTable
DROP TABLE "capitals";

-- DropTable
DROP TABLE "cities";
