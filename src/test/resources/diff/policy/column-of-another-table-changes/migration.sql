-- DropPolicy
DROP POLICY "p" ON "t";

-- AlterTable
ALTER TABLE "members" ALTER COLUMN "member" SET DATA TYPE VARCHAR(20);

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (EXISTS ( SELECT
   FROM members
  WHERE ((members.member)::text = CURRENT_USER)));
