-- CreatePublication
CREATE PUBLICATION "pub" WITH (publish = 'insert, delete', publish_via_partition_root = true);

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t;

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY u;

-- Comment
COMMENT ON PUBLICATION "pub" IS 'Some';
