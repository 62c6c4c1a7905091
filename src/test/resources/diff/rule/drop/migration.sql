-- DropRule
DROP RULE "logged" ON "t";
