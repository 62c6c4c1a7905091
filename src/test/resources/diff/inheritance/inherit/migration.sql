/*
  Warnings:

  - Made the column `name` on table `capitals` required. This step will fail if there are existing NULL values in that column.
  - A check constraint `populated` on the table `capitals` will be added. If there are existing rows that violate it, this will fail.
  - A check constraint `populated` on the table `cities` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "capitals" ALTER COLUMN "name" SET NOT NULL,
ADD CONSTRAINT "populated" CHECK (people > 0);

-- AlterTable
ALTER TABLE "cities" ADD CONSTRAINT "populated" CHECK (people > 0);

-- AlterTable
ALTER TABLE "capitals" INHERIT "cities";
