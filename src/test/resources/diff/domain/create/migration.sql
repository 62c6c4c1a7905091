-- CreateDomain
CREATE DOMAIN "bare" AS INTEGER;

-- CreateDomain
CREATE DOMAIN "code" AS VARCHAR(9) COLLATE "C" DEFAULT 'a' NOT NULL
    CONSTRAINT "code_check" CHECK ((VALUE)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    CONSTRAINT "short" CHECK (length((VALUE)::text) < 5);

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "code" "code" NOT NULL,
    "codes" "code"[] DEFAULT '{a}',

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- Comment
COMMENT ON DOMAIN "code" IS 'Short';

-- Comment
COMMENT ON CONSTRAINT "short" ON DOMAIN "code" IS 'Really';
