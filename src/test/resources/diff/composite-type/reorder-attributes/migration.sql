-- RebuildTypes
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "zip" TEXT,
    "street" TEXT
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."zip", ("a")."street")::"address" END);
DROP TYPE "address_old";
