-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "pid" INTEGER,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "A" ADD CONSTRAINT "A_pid_fkey" FOREIGN KEY ("pid") REFERENCES "A"("id") ON DELETE CASCADE ON UPDATE CASCADE;
