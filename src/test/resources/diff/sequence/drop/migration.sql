/*
  Warnings:

  - You are about to drop the sequence `s`. The position it has reached will be lost.

*/
-- DropSequence
DROP SEQUENCE "s";
