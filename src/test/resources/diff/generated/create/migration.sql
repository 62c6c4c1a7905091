-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER,
    "b" INTEGER GENERATED ALWAYS AS (a * 2) STORED
);
