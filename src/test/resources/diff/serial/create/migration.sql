-- CreateTable
CREATE TABLE "User" (
    "Id" BIGSERIAL NOT NULL,
    "s" SMALLSERIAL NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("Id")
);

-- CreateTable
CREATE TABLE "t" (
    "id" SERIAL NOT NULL,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);
