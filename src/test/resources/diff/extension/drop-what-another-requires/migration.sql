-- DropExtension
DROP EXTENSION "earthdistance";

-- DropExtension
DROP EXTENSION "cube";

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER
);
