-- AlterLanguage
CREATE OR REPLACE TRUSTED LANGUAGE "toy" HANDLER toy_handler VALIDATOR toy_validator;
