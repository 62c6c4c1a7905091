-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "audit";

-- CreateTable
CREATE TABLE "audit"."log" (
    "t_id" INTEGER
);

-- AddForeignKey
ALTER TABLE "audit"."log" ADD CONSTRAINT "log_t_id_fkey" FOREIGN KEY ("t_id") REFERENCES "t"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
