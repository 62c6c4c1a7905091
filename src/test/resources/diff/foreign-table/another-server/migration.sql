-- AlterSequence
ALTER SEQUENCE "f_id_seq" OWNED BY NONE;

-- DropView
DROP VIEW "v";

-- DropForeignTable
DROP FOREIGN TABLE "f";

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" INTEGER NOT NULL DEFAULT nextval('f_id_seq'::regclass),

    CONSTRAINT "f_id_check" CHECK (id > 0)
)
SERVER "other";

-- AlterSequence
ALTER SEQUENCE "f_id_seq" OWNED BY "f"."id";

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM f;

-- Comment
COMMENT ON FOREIGN TABLE "f" IS 'b';
