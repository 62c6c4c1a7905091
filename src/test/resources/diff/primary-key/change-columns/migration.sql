/*
  Warnings:

  - The primary key for the `t` table will be changed. If it partially fails, the table could be left without primary key constraint.
  - A unique constraint covering the columns `[a,b]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_pkey",
ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a", "b");
