-- DropRule
DROP RULE "logged" ON "t";

-- CreateRule
CREATE RULE "logged" AS ON UPDATE TO "t" DO  INSERT INTO log (id)
  VALUES (new.id);
