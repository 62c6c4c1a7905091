-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY t;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE BIGINT;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t (a, id) WHERE ((a > 3));
