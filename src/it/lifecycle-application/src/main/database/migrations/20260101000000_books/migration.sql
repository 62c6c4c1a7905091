-- CreateTable
CREATE TABLE "books" (
    "isbn" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "books_pkey" PRIMARY KEY ("isbn")
);
