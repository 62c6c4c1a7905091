-- RenameEnumValue
ALTER TYPE "s" RENAME VALUE 'activ' TO 'active';

-- AlterEnum
ALTER TYPE "s" ADD VALUE 'gone';
