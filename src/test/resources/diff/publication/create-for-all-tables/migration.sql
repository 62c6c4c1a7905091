-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- CreatePublication
CREATE PUBLICATION "later";

-- CreatePublication
CREATE PUBLICATION "pub" FOR ALL TABLES;
