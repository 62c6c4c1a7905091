-- DropView
DROP VIEW "sizes";

-- AlterTable
ALTER TABLE "events" ALTER COLUMN "size" SET DATA TYPE BIGINT;

-- CreateView
CREATE VIEW "sizes" AS
SELECT size
   FROM events_2024;
