-- RebuildTypes
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "street" TEXT,
    "n" INTEGER,
    "zip" TEXT
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."street", NULL, ("a")."zip")::"address" END);
DROP TYPE "address_old";
