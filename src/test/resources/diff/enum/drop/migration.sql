-- DropEnum
DROP TYPE "status";
