-- CreateTable
CREATE TABLE "b" (
    "x" INTEGER,
    "y" INTEGER
);

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "a"("x", "y") MATCH FULL ON DELETE SET DEFAULT ON UPDATE RESTRICT;
