-- AlterEnum
ALTER TYPE "status" ADD VALUE 'draft' BEFORE 'new';
ALTER TYPE "status" ADD VALUE 'idea' AFTER 'draft';
