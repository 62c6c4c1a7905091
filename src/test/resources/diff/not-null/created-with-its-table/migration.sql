-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER CONSTRAINT "id_is_there" NOT NULL,
    "a" INTEGER CONSTRAINT "a_is_there" NOT NULL NO INHERIT,
    "b" INTEGER NOT NULL,
    "n" SERIAL CONSTRAINT "counted" NOT NULL,
    "c" INTEGER,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "later" NOT NULL "c" NOT VALID;

-- Comment
COMMENT ON CONSTRAINT "a_is_there" ON "t" IS 'not for children';

-- Comment
COMMENT ON CONSTRAINT "t_b_not_null" ON "t" IS 'as PostgreSQL calls it';
