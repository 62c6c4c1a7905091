-- CreateTable
CREATE TABLE "t" (
    "kind" VARCHAR(10),
    "note" TEXT,

    CONSTRAINT "kinds" CHECK ((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])),
    CONSTRAINT "t_note_check" CHECK (note ~ '^\(a\)$'::text)
);
