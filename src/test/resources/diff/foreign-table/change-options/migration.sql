-- AlterTable
ALTER FOREIGN TABLE "f" ALTER COLUMN "id" OPTIONS (DROP "c", SET "d" '3', ADD "f" '4');

-- AlterTable
ALTER FOREIGN TABLE "f" OPTIONS (DROP "a", SET "b" '3', ADD "e" '4');
