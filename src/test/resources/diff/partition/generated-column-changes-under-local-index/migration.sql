-- DropView
DROP VIEW "v";

-- DropIndex
DROP INDEX "events_2024_g";

-- AlterTable
ALTER TABLE "events" DROP COLUMN "g",
ADD COLUMN     "g" INTEGER GENERATED ALWAYS AS (n * 3) STORED;

-- CreateIndex
CREATE INDEX "events_2024_g" ON "events_2024"("g");

-- CreateView
CREATE VIEW "v" AS
SELECT g
   FROM events_2024;
