-- AlterPublication
ALTER PUBLICATION "pub" SET (publish_generated_columns = stored);
