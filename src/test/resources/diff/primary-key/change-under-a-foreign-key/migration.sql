/*
  Warnings:

  - The primary key for the `a` table will be changed. If it partially fails, the table could be left without primary key constraint.
  - A unique constraint covering the columns `[n]` on the table `a` will be added. If there are existing duplicate values, this will fail.
  - A unique constraint covering the columns `[id]` on the table `a` will be added. If there are existing duplicate values, this will fail.

*/
-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- AlterTable
ALTER TABLE "a" DROP CONSTRAINT "a_pkey",
ALTER COLUMN "id" DROP NOT NULL,
ADD CONSTRAINT "a_pkey" PRIMARY KEY ("n"),
ADD CONSTRAINT "a_id_key" UNIQUE ("id");

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
