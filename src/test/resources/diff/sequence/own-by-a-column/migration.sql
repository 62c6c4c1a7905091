-- AlterSequence
ALTER SEQUENCE "s" OWNED BY "t"."id";
