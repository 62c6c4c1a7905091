-- CreateType
CREATE TYPE "z_pixel" AS (
    "x" INTEGER,
    "y" INTEGER
);

-- CreateType
CREATE TYPE "a_stroke" AS (
    "start" "z_pixel",
    "points" "z_pixel"[]
);

-- CreateTable
CREATE TABLE "t" (
    "line" "a_stroke"
);
