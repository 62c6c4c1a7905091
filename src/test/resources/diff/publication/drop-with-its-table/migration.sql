/*
  Warnings:

  - You are about to drop the `u` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY u;

-- DropTable
DROP TABLE "u";
