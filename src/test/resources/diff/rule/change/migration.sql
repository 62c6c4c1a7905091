-- CreateRule
CREATE OR REPLACE RULE "logged" AS ON INSERT TO "t" DO ( INSERT INTO log (id)
  VALUES (new.id);
 INSERT INTO log (id)
  VALUES ((new.id + 1));
);
