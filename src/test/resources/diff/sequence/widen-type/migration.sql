-- AlterSequence
ALTER SEQUENCE "s" AS BIGINT;
