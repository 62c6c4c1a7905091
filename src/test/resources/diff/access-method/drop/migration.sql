-- DropAccessMethod
DROP ACCESS METHOD "tree";
