-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY t;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t WHERE ((id > 4));
