-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "a" INTEGER,
    "b" TEXT,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "u" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "u_pkey" PRIMARY KEY ("id")
);

-- CreatePublication
CREATE PUBLICATION "pub";

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t (b, id) WHERE ((id > 3));

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY u;
