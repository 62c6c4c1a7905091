-- AlterEnum
ALTER TYPE "status" ADD VALUE 'open' AFTER 'new';
ALTER TYPE "status" ADD VALUE 'busy' AFTER 'open';
