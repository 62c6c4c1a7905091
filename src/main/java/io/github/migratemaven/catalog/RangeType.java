package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a range type is made of, and what it brings with it.
 *
 * @param definition the statement that makes it
 */
public record RangeType(Definition definition) {

  private static final String PLAIN = "plain";

  /** The range types of a catalog. */
  public static Stream<RangeType> of(Catalog catalog) {
    return catalog.definitions().stream()
        .filter(definition -> definition.kind() == DefinitionKind.RANGE_TYPE)
        .map(RangeType::new);
  }

  /** The names of ranges and multiranges. */
  public static Set<QualifiedName> names(Stream<RangeType> ranges) {
    return ranges
        .flatMap(range -> Stream.of(range.name(), range.multirange()))
        .collect(Collectors.toSet());
  }

  /** Its name. */
  public QualifiedName name() {
    return definition.name();
  }

  /** The name of the type of several such ranges. */
  public QualifiedName multirange() {
    return plain("multirange");
  }

  /** The type of its bounds. */
  public DataType subtype() {
    return new DataType(definition.required("subtype"), plain("subtype"), false);
  }

  /** Whether a function of its own says how equal ranges are written alike. */
  public boolean isCanonical() {
    return definition.value("canonical").isPresent();
  }

  /** What its statement says, without the names beside. */
  public List<Property> stated() {
    return definition.properties().stream().filter(property -> isStated(property.name())).toList();
  }

  /** Whether a property is said in the statement, and not only read beside. */
  public static boolean isStated(String property) {
    return !property.startsWith(PLAIN + " ");
  }

  private QualifiedName plain(String type) {
    Map<String, String> names = definition.values(PLAIN);
    return new QualifiedName(
        names.getOrDefault(type + "_schema", ""), names.getOrDefault(type, ""));
  }
}
