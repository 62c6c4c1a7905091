-- CreatePolicy
CREATE POLICY "of_team" ON "t"
    USING (EXISTS ( SELECT
   FROM members m
  WHERE ((m.team = t.team) AND (m.member = CURRENT_USER))));
