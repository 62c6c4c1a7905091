CREATE TABLE t (
    a integer DEFAULT 1, b integer DEFAULT -1, c numeric(10,2) DEFAULT -1.5, d text DEFAULT 'it''s', e text DEFAULT E'back\\slash',
    f varchar(9) DEFAULT 'x', g char(2) DEFAULT 'y', h boolean NOT NULL DEFAULT false, i timestamptz DEFAULT now(), j timestamp(3) DEFAULT CURRENT_TIMESTAMP,
    k jsonb DEFAULT '{"a": 1}', l text[] DEFAULT '{}', m text[] DEFAULT ARRAY['a', 'b'], n date DEFAULT '2020-01-01', o interval DEFAULT '1 day',
    p uuid DEFAULT gen_random_uuid(), q double precision DEFAULT 0.5, r bigint DEFAULT 9999999999, s text DEFAULT NULL, t text DEFAULT lower('X') || 'y', u bytea DEFAULT '\x00ff', v integer DEFAULT (1 + 2) * 3, w varchar(9) DEFAULT 'x'::text
);
