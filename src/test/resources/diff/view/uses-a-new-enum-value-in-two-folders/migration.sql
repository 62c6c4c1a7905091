-- AlterEnum
ALTER TYPE "mood" ADD VALUE 'bad';
