-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER CONSTRAINT "a_is_there" NOT NULL
);
