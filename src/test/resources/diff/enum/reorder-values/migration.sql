-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('c', 'a', 'b');
ALTER TABLE "t" ALTER COLUMN "s" TYPE "status_new" USING ("s"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";
