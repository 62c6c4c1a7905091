-- CreateForeignTable
CREATE FOREIGN TABLE "p1" PARTITION OF "p" (
    "b" DEFAULT 'z',

    CONSTRAINT "own" CHECK (a < 5)
) FOR VALUES FROM (1) TO (5)
SERVER "remote" OPTIONS ("x" 'y');

-- CreateForeignTable
CREATE FOREIGN TABLE "p2" PARTITION OF "p" DEFAULT
SERVER "remote";

-- AlterTable
ALTER FOREIGN TABLE ONLY "p1" ALTER COLUMN "b" OPTIONS (ADD "column_name" 'c');

-- CreateIndex
CREATE INDEX "p_b_idx" ON "p"("b");
