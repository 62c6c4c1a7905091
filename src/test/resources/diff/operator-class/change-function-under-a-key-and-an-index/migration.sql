/*
  Warnings:

  - The key `pairs_pkey` on the table `pairs` will be checked again, since code that it needs is made again. If there are existing rows that do not fit it then, this will fail.

*/
-- DropForeignKey
ALTER TABLE "more" DROP CONSTRAINT "more_p_fkey";

-- DropIndex
DROP INDEX "pairs_q";

-- AlterTable
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_pkey";

-- DropOperatorClass
DROP OPERATOR CLASS "pair_ops" USING btree;

-- CreateFunction
CREATE FUNCTION "pair_compare"(pair, pair)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT btint4cmp($1.a, $2.a)$function$;

-- CreateOperatorClass
CREATE OPERATOR CLASS "pair_ops" DEFAULT FOR TYPE pair USING btree FAMILY pair_ops AS
    OPERATOR 1 <#(pair,pair),
    OPERATOR 2 <=#(pair,pair),
    OPERATOR 3 =#(pair,pair),
    OPERATOR 4 >=#(pair,pair),
    OPERATOR 5 >#(pair,pair),
    FUNCTION 1 (pair, pair) pair_compare(pair,pair);

-- AlterTable
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_pkey" PRIMARY KEY ("p");

-- CreateIndex
CREATE INDEX "pairs_q" ON "pairs"("q");

-- AddForeignKey
ALTER TABLE "more" ADD CONSTRAINT "more_p_fkey" FOREIGN KEY ("p") REFERENCES "pairs"("p") ON DELETE NO ACTION ON UPDATE NO ACTION;
