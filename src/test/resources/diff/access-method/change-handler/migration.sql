-- DropAccessMethod
DROP ACCESS METHOD "tree";

-- CreateAccessMethod
CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER hashhandler;
