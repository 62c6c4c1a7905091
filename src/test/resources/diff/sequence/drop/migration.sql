-- DropSequence
DROP SEQUENCE "s";
