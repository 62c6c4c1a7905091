-- DropIndex
DROP INDEX "i";
