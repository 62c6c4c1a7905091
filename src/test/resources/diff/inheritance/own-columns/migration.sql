-- CreateTable
CREATE TABLE "cities" (
    "name" TEXT NOT NULL,
    "people" INTEGER
);

-- CreateTable
CREATE TABLE "capitals" (
    "country" TEXT
) INHERITS ("cities");
