-- CreateOperatorFamily
CREATE OPERATOR FAMILY "words_ops" USING gin;
ALTER OPERATOR FAMILY "words_ops" USING gin ADD
    OPERATOR 1 &&(anyarray,anyarray),
    FUNCTION 1 (text[], text[]) bttextcmp(text,text);

-- CreateOperatorClass
CREATE OPERATOR CLASS "words_ops" FOR TYPE text[] USING gin FAMILY words_ops AS
    FUNCTION 2 (text[], text[]) ginarrayextract(anyarray,internal,internal),
    FUNCTION 3 (text[], text[]) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal),
    STORAGE text;
