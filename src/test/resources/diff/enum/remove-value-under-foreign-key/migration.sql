/*
  Warnings:

  - The values [open] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- DropForeignKey
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_fkey";

-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('new');
ALTER TABLE "kinds" ALTER COLUMN "status" TYPE "status_new" USING ("status"::text::"status_new");
ALTER TABLE "orders" ALTER COLUMN "status" TYPE "status_new" USING ("status"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_fkey" FOREIGN KEY ("status") REFERENCES "kinds"("status") ON DELETE NO ACTION ON UPDATE NO ACTION;
