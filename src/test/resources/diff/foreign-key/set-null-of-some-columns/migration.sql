-- CreateTable
CREATE TABLE "b" (
    "x" INTEGER,
    "y" INTEGER
);

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "a"("x", "y") ON DELETE SET NULL ("y") ON UPDATE NO ACTION;
