-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY t;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY u;
