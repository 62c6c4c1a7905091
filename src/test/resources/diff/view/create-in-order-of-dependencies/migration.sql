-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "a" TEXT,
    "b" INTEGER,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- CreateView
CREATE VIEW "z" AS
SELECT id
   FROM t;

-- CreateView
CREATE VIEW "m" AS
SELECT id
   FROM z;

-- CreateView
CREATE VIEW "a" AS
SELECT z.id
   FROM (z
     JOIN m USING (id));
