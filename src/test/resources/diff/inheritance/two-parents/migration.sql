-- CreateTable
CREATE TABLE "cities" (
    "name" TEXT NOT NULL,
    "people" INTEGER
);

-- CreateTable
CREATE TABLE "places" (
    "name" TEXT NOT NULL,
    "at" POINT
);

-- CreateTable
CREATE TABLE "harbours" (
    "depth" INTEGER
) INHERITS ("places", "cities");
