-- AlterType
ALTER TYPE "address" DROP ATTRIBUTE "street";
