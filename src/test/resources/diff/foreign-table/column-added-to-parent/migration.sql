/*
  Warnings:

  - Added the required column `n` to the `p` table without a default value. This is not possible if the table is not empty.

*/
-- AlterTable
ALTER TABLE "p" ADD COLUMN     "n" INTEGER NOT NULL,
ALTER COLUMN "a" DROP NOT NULL;

-- AlterTable
ALTER FOREIGN TABLE "p1" ALTER COLUMN "n" OPTIONS (ADD "column_name" 'c');
