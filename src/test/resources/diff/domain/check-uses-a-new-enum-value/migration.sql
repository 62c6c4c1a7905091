-- AlterEnum
ALTER TYPE "mood" ADD VALUE 'bored';
