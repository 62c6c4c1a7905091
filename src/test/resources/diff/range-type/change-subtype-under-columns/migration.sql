-- DropView
DROP VIEW "long_stays";

-- AlterTable
ALTER TABLE "stays" DROP CONSTRAINT "stays_room_stay_excl",
DROP CONSTRAINT "stays_stay_check";

-- RebuildTypes
ALTER TABLE "stays" ALTER COLUMN "stay" DROP DEFAULT;
ALTER TABLE "stays" ALTER COLUMN "breaks" DROP DEFAULT;
ALTER FUNCTION "span"(integer, integer) RENAME TO "span_old";
ALTER FUNCTION "span"(integer, integer, text) RENAME TO "span_old";
ALTER FUNCTION "span_multirange"() RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span") RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span"[]) RENAME TO "span_multirange_old";
ALTER TYPE "span_multirange" RENAME TO "span_multirange_old";
ALTER TYPE "span" RENAME TO "span_old";
CREATE TYPE "span" AS RANGE (
    SUBTYPE = bigint
);
ALTER TABLE "stays" ALTER COLUMN "stay" SET DATA TYPE "span" USING ("stay"::text::"span");
ALTER TABLE "stays" ALTER COLUMN "breaks" SET DATA TYPE "span_multirange" USING ("breaks"::text::"span_multirange");
ALTER TABLE "stays" ALTER COLUMN "visits" SET DATA TYPE "span"[] USING ("visits"::text::"span"[]);
DROP TYPE "span_old";
ALTER TABLE "stays" ALTER COLUMN "stay" SET DEFAULT '[1,2)';

-- AlterTable
ALTER TABLE "stays" ALTER COLUMN "breaks" SET DEFAULT span_multirange(span((3)::bigint, (4)::bigint)),
ADD CONSTRAINT "stays_room_stay_excl" EXCLUDE USING gist (room WITH =, stay WITH &&),
ADD CONSTRAINT "stays_stay_check" CHECK (NOT isempty(stay));

-- CreateView
CREATE VIEW "long_stays" AS
SELECT room
   FROM stays
  WHERE (stay @> span((1)::bigint, (9)::bigint));

-- Comment
COMMENT ON TYPE "span" IS 'Days of a year';
