/*
  Warnings:

  - The values [open] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- DropIndex
DROP INDEX "done_orders";

-- AlterTable
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check",
DROP COLUMN "is_done";

-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('new', 'done');
ALTER TABLE "orders" ALTER COLUMN "status" TYPE "status_new" USING ("status"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "is_done" BOOLEAN GENERATED ALWAYS AS (status = 'done'::status) STORED,
ADD CONSTRAINT "orders_status_check" CHECK ((status <> 'done'::status) OR (id > 0));

-- CreateIndex
CREATE INDEX "done_orders" ON "orders"("id") WHERE (status = 'done'::status);
