-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER CONSTRAINT "a_is_there" NOT NULL,
    "b" INTEGER CONSTRAINT "b_is_there" NOT NULL,
    "c" INTEGER
) PARTITION BY LIST (a);

-- CreateTable
CREATE TABLE "t_1" PARTITION OF "t" (
    "b" DEFAULT 1,
    "c" CONSTRAINT "c_is_there" NOT NULL
) FOR VALUES IN (1);
