-- AlterTable
ALTER TABLE "t" SET ACCESS METHOD "heap2";

-- AlterTable
ALTER TABLE "u" SET ACCESS METHOD "heap";
