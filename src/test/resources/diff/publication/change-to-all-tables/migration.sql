-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY t;

-- DropPublication
DROP PUBLICATION "pub";

-- CreatePublication
CREATE PUBLICATION "pub" FOR ALL TABLES;
