CREATE FUNCTION tree_handler(internal) RETURNS index_am_handler LANGUAGE internal AS 'bthandler';
CREATE ACCESS METHOD tree TYPE INDEX HANDLER tree_handler;
COMMENT ON ACCESS METHOD tree IS 'As a tree';
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
