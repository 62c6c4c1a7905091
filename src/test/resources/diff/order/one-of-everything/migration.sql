/*
  Warnings:

  - You are about to drop the `old` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the column `old_id` on the `t` table. All the data in the column will be lost.
  - You are about to drop the sequence `gone_seq`. The position it has reached will be lost.
  - You are about to alter the column `a` on the `t` table. The data in that column will be cast from `text` to `character varying(5)`. This cast may fail. Please make sure the data in the column can be cast.
  - A unique constraint covering the columns `[id]` on the table `t` will be added. If there are existing duplicate values, this will fail.
  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.
  - Made the column `id` on table `t` required. This step will fail if there are existing NULL values in that column.
  - A foreign key `t_new_id_fkey` from the table `t` to `s.new` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "s";

-- CreateEnum
CREATE TYPE "fresh" AS ENUM ('x');

-- CreateSequence
CREATE SEQUENCE "fresh_seq";

-- DropForeignKey
ALTER TABLE "t" DROP CONSTRAINT "t_old_id_fkey";

-- DropIndex
DROP INDEX "t_a_idx";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "old_id",
ADD COLUMN     "new_id" INTEGER,
ALTER COLUMN "id" SET NOT NULL,
ALTER COLUMN "a" SET DATA TYPE VARCHAR(5),
ALTER COLUMN "n" SET DEFAULT nextval('fresh_seq'::regclass),
ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id");

-- DropTable
DROP TABLE "old";

-- DropSequence
DROP SEQUENCE "gone_seq";

-- DropEnum
DROP TYPE "gone";

-- CreateTable
CREATE TABLE "s"."new" (
    "id" SERIAL NOT NULL,
    "kind" "fresh" DEFAULT 'x',

    CONSTRAINT "new_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "t_a_key" ON "t"("a");

-- AddForeignKey
ALTER TABLE "t" ADD CONSTRAINT "t_new_id_fkey" FOREIGN KEY ("new_id") REFERENCES "s"."new"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Comment
COMMENT ON TABLE "t" IS 'the t';
