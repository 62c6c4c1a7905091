-- CreateRule
CREATE RULE "v_delete" AS ON DELETE TO "v" DO INSTEAD NOTHING;

-- CreateRule
CREATE RULE "v_insert" AS ON INSERT TO "v" DO INSTEAD  INSERT INTO t (id, a)
  VALUES (new.id, new.a);
