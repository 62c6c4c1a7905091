/*
  Warnings:

  - An exclusion constraint `free` on the table `rooms` will be added. If there are existing rows that conflict, this will fail.

*/
-- AlterTable
ALTER TABLE "rooms" ADD CONSTRAINT "free" EXCLUDE USING gist (during WITH &&) WHERE (id > 0);
