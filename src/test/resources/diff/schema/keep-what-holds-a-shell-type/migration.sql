-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER
);
