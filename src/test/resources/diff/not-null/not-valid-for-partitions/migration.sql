-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "b_is_there" NOT NULL "b" NOT VALID;
