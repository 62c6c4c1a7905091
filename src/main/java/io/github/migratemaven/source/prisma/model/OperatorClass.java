package io.github.migratemaven.source.prisma.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operator class of PostgreSQL that Prisma has a word for.
 *
 * @param sql its name in PostgreSQL
 * @param method the index that it is for
 * @param types the types of columns that it is for, as {@code format_type} prints them without
 *     their numbers; empty for lists of any type
 */
public record OperatorClass(String sql, IndexMethod method, Set<String> types) {

  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
  private static final Map<String, OperatorClass> BY_WORD = new LinkedHashMap<>();

  static {
    put("InetOps", "inet_ops", IndexMethod.GIST, Set.of("inet"));
    put("JsonbOps", "jsonb_ops", IndexMethod.GIN, Set.of("jsonb"));
    put("JsonbPathOps", "jsonb_path_ops", IndexMethod.GIN, Set.of("jsonb"));
    put("ArrayOps", "array_ops", IndexMethod.GIN, Set.of());
    put("TextOps", "text_ops", IndexMethod.SP_GIST, TEXTS);
    ofRanges("Bit", "bit", "bit", "MinMax");
    ofRanges("VarBit", "varbit", "bit varying", "MinMax");
    ofRanges("Bpchar", "bpchar", "character", "Bloom", "MinMax");
    ofRanges("Bytea", "bytea", "bytea", "Bloom", "MinMax");
    ofAllRanges("Date", "date", "date");
    ofAllRanges("Float4", "float4", "real");
    ofAllRanges("Float8", "float8", "double precision");
    ofAllRanges("Inet", "inet", "inet");
    ofRanges("Inet", "inet", "inet", "Inclusion");
    ofAllRanges("Int2", "int2", "smallint");
    ofAllRanges("Int4", "int4", "integer");
    ofAllRanges("Int8", "int8", "bigint");
    ofAllRanges("Numeric", "numeric", "numeric");
    ofAllRanges("Oid", "oid", "oid");
    ofRanges("Text", "text", "text", "Bloom", "MinMax");
    ofAllRanges("Timestamp", "timestamp", "timestamp without time zone");
    ofAllRanges("TimestampTz", "timestamptz", "timestamp with time zone");
    ofAllRanges("Time", "time", "time without time zone");
    ofAllRanges("TimeTz", "timetz", "time with time zone");
    ofAllRanges("Uuid", "uuid", "uuid");
  }

  public OperatorClass {
    types = Set.copyOf(types);
  }

  /** The operator class that a word means. */
  public static Optional<OperatorClass> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  private static void ofAllRanges(String word, String sql, String type) {
    ofRanges(word, sql, type, "Bloom", "MinMax", "MinMaxMulti");
  }

  /** Those of BRIN, which are named by type and by what they keep of a range of blocks. */
  private static void ofRanges(String word, String sql, String type, String... kinds) {
    Set<String> types = type.equals("text") ? Set.of("text", "character varying") : Set.of(type);
    for (String kind : kinds) {
      String suffix = kind.equals("MinMaxMulti") ? "minmax_multi" : kind.toLowerCase(Locale.ROOT);
      put(word + kind + "Ops", sql + "_" + suffix + "_ops", IndexMethod.BRIN, types);
    }
  }

  private static void put(String word, String sql, IndexMethod method, Set<String> types) {
    BY_WORD.put(word, new OperatorClass(sql, method, types));
  }
}
