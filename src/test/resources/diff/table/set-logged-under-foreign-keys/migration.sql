-- AlterTable
ALTER TABLE "z" SET LOGGED;

-- AlterTable
ALTER TABLE "b" SET LOGGED;

-- AlterTable
ALTER TABLE "c" SET LOGGED;
