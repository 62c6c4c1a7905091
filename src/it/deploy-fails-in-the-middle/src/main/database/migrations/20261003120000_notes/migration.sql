-- CreateTable
CREATE TABLE "notes" (
    "text" TEXT NOT NULL
);
