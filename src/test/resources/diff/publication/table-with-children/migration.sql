-- CreatePublication
CREATE PUBLICATION "one";

-- CreatePublishedTable
ALTER PUBLICATION "one" ADD TABLE ONLY t;

-- CreatePublication
CREATE PUBLICATION "pub";

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY child;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY part;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t;
