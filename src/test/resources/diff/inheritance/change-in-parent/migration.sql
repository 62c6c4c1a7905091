/*
  Warnings:

  - A check constraint `cities_people_check` on the table `cities` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "cities" ADD COLUMN     "area" INTEGER,
ALTER COLUMN "name" DROP NOT NULL,
ALTER COLUMN "people" SET DATA TYPE BIGINT,
ALTER COLUMN "people" SET DEFAULT 0,
ADD CONSTRAINT "cities_people_check" CHECK (people >= 0);
