-- CreateSequence
CREATE SEQUENCE "s";
