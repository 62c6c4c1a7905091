-- CreateRule
CREATE RULE "logged" AS ON INSERT TO "t" WHERE (new.id > 0) DO  INSERT INTO log (id)
  VALUES (new.id);

-- Comment
COMMENT ON RULE "logged" ON "t" IS 'Logs';
