-- DropPolicy
DROP POLICY "p" ON "t";

-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "members" ALTER COLUMN "member" SET DATA TYPE VARCHAR(20);

-- CreateView
CREATE VIEW "v" AS
SELECT member
   FROM members;

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (EXISTS ( SELECT
   FROM v
  WHERE ((v.member)::text = CURRENT_USER)));
