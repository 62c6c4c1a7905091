/*
  Warnings:

  - You are about to drop the attribute `born` of the type `person`. All the data in it, in every column of the type, will be lost.
  - You are about to alter the attribute `name` of the type `person`. Existing values will be cast from `text` to `character varying(40)`. This cast may fail. Please make sure the values can be cast.

*/
-- AlterType
ALTER TYPE "person" DROP ATTRIBUTE "born" CASCADE,
ALTER ATTRIBUTE "name" SET DATA TYPE VARCHAR(40) CASCADE,
ADD ATTRIBUTE "died" DATE CASCADE;
