package io.github.migratemaven.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object that one statement makes from a list of properties and that nothing hangs on but a
 * comment. Kinds that need more than that have a record of their own.
 *
 * @param kind what it is
 * @param name its name; the schema is empty for what belongs to the database
 * @param arguments what tells it from others of its name, such as the types of an operator; empty
 *     where names are unique
 * @param properties in the order in which its query gives them
 * @param comment its comment, or null
 */
public record Definition(
    DefinitionKind kind,
    QualifiedName name,
    String arguments,
    List<Property> properties,
    @Nullable String comment) {

  /** By kind, then by name. */
  public static final Comparator<Definition> ORDER =
      Comparator.comparing(Definition::kind)
          .thenComparing(Definition::name)
          .thenComparing(Definition::arguments);

  public Definition {
    properties = List.copyOf(properties);
  }

  /**
   * Which one it is, without what it says.
   *
   * @param object the name of a definition, as {@link #object} gives it
   */
  public static Definition outline(ObjectName object) {
    int arguments = object.part().indexOf('(');
    return new Definition(
        DefinitionKind.called(object.part().substring(0, arguments)),
        object.name(),
        object.part().substring(arguments + 1, object.part().length() - 1),
        List.of(),
        null);
  }

  /** Its name among those of all objects. */
  public ObjectName object() {
    return kind.node() == ObjectName.Kind.DEFINITION
        ? new ObjectName(kind.node(), name, kind.words() + "(" + arguments + ")")
        : new ObjectName(kind.node(), name, arguments);
  }

  /** The same for one of a kind whose names are unique. */
  public static ObjectName object(DefinitionKind kind, QualifiedName name) {
    return new Definition(kind, name, "", List.of(), null).object();
  }

  /** Which one it is among its kind, for a person: {@code shop.total(integer)}. */
  public String identity() {
    String schema = name.schema().isEmpty() ? "" : name.schema() + ".";
    return schema + name.name() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  /** Whether the reader may see that it is there, and not what it says. */
  public boolean isHidden() {
    return value("hidden").isPresent();
  }

  /** The names of the properties in which two definitions differ, in their order. */
  public static List<String> differing(Pair<Definition> definition) {
    return Stream.concat(
            definition.before().properties().stream(), definition.after().properties().stream())
        .map(Property::name)
        .distinct()
        .filter(name -> definition.differIn(each -> each.value(name)))
        .toList();
  }

  /** A property's value. */
  public Optional<String> value(String property) {
    return properties.stream()
        .filter(each -> each.name().equals(property))
        .map(Property::value)
        .findFirst();
  }

  /** The values of the properties named by a word and a name, such as {@code option host}. */
  public Map<String, String> values(String word) {
    String prefix = word + " ";
    Map<String, String> values = new LinkedHashMap<>();
    for (Property property : properties) {
      if (property.name().startsWith(prefix)) {
        values.put(property.name().substring(prefix.length()), property.value());
      }
    }
    return values;
  }

  /**
   * The value of a property that every object of this kind has.
   *
   * @throws IllegalStateException when its query does not give it
   */
  public String required(String property) {
    return value(property)
        .orElseThrow(() -> new IllegalStateException(kind + " without " + property));
  }
}
