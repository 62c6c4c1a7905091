-- CreateTable
CREATE TABLE "b" (
    "id" INTEGER NOT NULL,
    "a_id" INTEGER,

    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION NOT ENFORCED;
