-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING ((st)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]));
