-- AlterTable
ALTER TABLE "t" NOT OF;
ALTER TABLE "t" RENAME CONSTRAINT "k" TO "key";
ALTER TABLE "t" OF "row_type";

-- AlterTable
ALTER TABLE "t" NOT OF;
ALTER TABLE "t" RENAME CONSTRAINT "c" TO "positive";
ALTER TABLE "t" OF "row_type";

-- RenameForeignKey
ALTER TABLE "u" NOT OF;
ALTER TABLE "u" RENAME CONSTRAINT "f" TO "t_of_u";
ALTER TABLE "u" OF "row_type";
