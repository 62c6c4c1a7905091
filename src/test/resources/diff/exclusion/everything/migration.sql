/*
  Warnings:

  - An exclusion constraint `free` on the table `rooms` will be added. If there are existing rows that conflict, this will fail.

*/
-- AlterTable
ALTER TABLE "rooms" ADD CONSTRAINT "free" EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (id) WITH (fillfactor=70) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED;
