-- CreateTable
CREATE TABLE "nothing" (

);
