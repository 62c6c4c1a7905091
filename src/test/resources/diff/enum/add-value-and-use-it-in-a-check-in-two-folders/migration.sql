-- AlterEnum
ALTER TYPE "status" ADD VALUE 'open';
