-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "f" ALTER COLUMN "id" SET DATA TYPE TIMESTAMP;

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM f;
