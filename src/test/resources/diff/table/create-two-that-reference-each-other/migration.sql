-- CreateTable
CREATE TABLE "a" (
    "id" INTEGER NOT NULL,
    "b_id" INTEGER,

    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b" (
    "id" INTEGER NOT NULL,
    "a_id" INTEGER,

    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "a" ADD CONSTRAINT "a_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "b"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
