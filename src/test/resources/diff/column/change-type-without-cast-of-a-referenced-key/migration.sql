/*
  Warnings:

  - The `id` column on the `a` table would be dropped and recreated. This will lead to data loss if there is data in the column.
  - Changed the type of `id` on the `a` table. No cast exists, the column would be dropped and recreated, which cannot be done if there is data, since the column is required.
  - The `a_id` column on the `b` table would be dropped and recreated. This will lead to data loss if there is data in the column.

*/
-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- AlterTable
ALTER TABLE "a" DROP CONSTRAINT "a_pkey",
DROP COLUMN "id",
ADD COLUMN     "id" UUID NOT NULL,
ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "b" DROP COLUMN "a_id",
ADD COLUMN     "a_id" UUID;

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
