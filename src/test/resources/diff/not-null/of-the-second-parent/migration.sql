-- CreateTable
CREATE TABLE "s" (
    "a" INTEGER
);

-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER CONSTRAINT "a_is_there" NOT NULL
);

-- CreateTable
CREATE TABLE "u" (

) INHERITS ("s", "t");
