-- CreateTable
CREATE TABLE "u" (
    "a" INTEGER NOT NULL,
    "b" INTEGER,

    CONSTRAINT "u_pkey" PRIMARY KEY ("a"),
    CONSTRAINT "u_b_key" UNIQUE ("b")
);

-- AlterTable
ALTER TABLE "t" CLUSTER ON "t_pkey";

-- AlterTable
ALTER TABLE "u" CLUSTER ON "u_b_key";
