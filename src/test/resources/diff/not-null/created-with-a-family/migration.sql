-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateTable
CREATE TABLE "s" (

) INHERITS ("t");

-- CreateTable
CREATE TABLE "r" (

) INHERITS ("s");

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "a_is_there" NOT NULL "a" NOT VALID;

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "b_is_there" NOT NULL "b" NOT VALID;

-- ValidateConstraint
ALTER TABLE "s" VALIDATE CONSTRAINT "a_is_there";
