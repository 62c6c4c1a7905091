-- AlterTable
ALTER TABLE "u" ADD CONSTRAINT "a_is_there" NOT NULL "a" NOT VALID;
