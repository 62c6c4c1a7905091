/*
  Warnings:

  - A check constraint `orders_status_check` on the table `orders` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK (status <> 'open'::status);
