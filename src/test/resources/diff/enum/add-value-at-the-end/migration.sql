-- AlterEnum
ALTER TYPE "status" ADD VALUE 'done';
ALTER TYPE "status" ADD VALUE 'gone';
