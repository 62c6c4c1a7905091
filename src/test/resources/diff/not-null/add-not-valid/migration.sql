-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "a_is_there" NOT NULL "a" NOT VALID;
