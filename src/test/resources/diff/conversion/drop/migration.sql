-- DropConversion
DROP CONVERSION "from_latin";
