/*
  Warnings:

  - Added the required column `c` to the `t` table without a default value. This is not possible if the table is not empty.

*/
-- AlterTable
ALTER TABLE "t" ADD COLUMN     "a" "given",
ADD COLUMN     "b" "given" NOT NULL,
ADD COLUMN     "c" "needed";
