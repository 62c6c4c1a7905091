-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    "c" TEXT,

    CONSTRAINT "t_pkey" PRIMARY KEY ("a","b")
);
