-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "t_pkey";

-- AlterIndex
ALTER INDEX "t_pkey" RESET (fillfactor);

-- Comment
COMMENT ON INDEX "t_pkey" IS NULL;
