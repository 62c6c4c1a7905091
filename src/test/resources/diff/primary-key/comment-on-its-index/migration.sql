/*
  Warnings:

  - A unique constraint covering the columns `[b]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" ADD COLUMN     "b" INTEGER,
ADD CONSTRAINT "t_b_key" UNIQUE ("b");

-- Comment
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS 'of the key';

-- Comment
COMMENT ON INDEX "t_pkey" IS 'the first';

-- Comment
COMMENT ON INDEX "t_b_key" IS 'the second';
