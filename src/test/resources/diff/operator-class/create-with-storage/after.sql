CREATE OPERATOR CLASS words_ops FOR TYPE text[] USING gin AS
    OPERATOR 1 &&(anyarray, anyarray), FUNCTION 1 bttextcmp(text, text),
    FUNCTION 2 ginarrayextract(anyarray, internal, internal),
    FUNCTION 3 ginqueryarrayextract(anyarray, internal, int2, internal, internal, internal, internal),
    STORAGE text;
