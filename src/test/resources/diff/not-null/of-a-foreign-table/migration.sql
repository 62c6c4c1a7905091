-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "a_required";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "b_is_there" NOT NULL "b",
ALTER COLUMN "c" DROP NOT NULL,
ADD CONSTRAINT "t_c_not_null" NOT NULL "c" NO INHERIT,
ALTER COLUMN "d" DROP NOT NULL,
ADD CONSTRAINT "later" NOT NULL "d" NOT VALID;

-- ValidateConstraint
ALTER TABLE "t" VALIDATE CONSTRAINT "e_is_there";

-- Comment
COMMENT ON CONSTRAINT "t_c_not_null" ON "t" IS 'c';
