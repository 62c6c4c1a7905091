-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "parent" INTEGER,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "t" ADD CONSTRAINT "t_parent_fkey" FOREIGN KEY ("parent") REFERENCES "t"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
