-- CreateAccessMethod
CREATE ACCESS METHOD "Tree" TYPE INDEX HANDLER bthandler;

-- CreateOperatorFamily
CREATE OPERATOR FAMILY "int_ops" USING "Tree";

-- CreateOperatorClass
CREATE OPERATOR CLASS "int_ops" DEFAULT FOR TYPE integer USING "Tree" FAMILY int_ops AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER
);

-- CreateIndex
CREATE INDEX "t_a" ON "t" USING "Tree" ("a");
